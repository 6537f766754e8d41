"""A sensor measured as EMVA Standard 1288 (Release 4.0 Linear) measures a camera.

``series`` makes the frames, ``descriptor`` writes them for other software; ``statistics``, ``photon_transfer``, ``dark_current``,
``nonuniformity`` and ``defects`` look at frames alone and never at the sensor; ``characterize`` puts both together and
compares what was set with what came back.
"""
