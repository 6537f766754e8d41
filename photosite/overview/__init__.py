"""``photosite report``: everything that was measured, in one HTML file that needs no other file and no network.

Gathered by ``gathered``, told by the modules of ``sections`` in the words of ``blocks``, put on the page by ``page``.
"""
