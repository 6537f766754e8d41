"""Data sets at scale: folders of photographs -> shards of RAW and target, the same bytes whoever makes them.

``recipe`` says what is to be made, ``plan`` which picture goes where, ``sample`` makes one pair, ``tarball`` writes one
shard, ``engines`` spread the shards over processes or a Ray cluster, ``build`` runs it all and resumes, ``read`` reads.
"""

from sensor_sim.shards.build import make_shards
from sensor_sim.shards.read import ShardSample, ShardSet, is_shard_set
from sensor_sim.shards.recipe import ShardRecipe

__all__ = ["ShardRecipe", "ShardSample", "ShardSet", "is_shard_set", "make_shards"]
