"""The PyNET family: the teacher of five levels and its level 1 alone, the student PyNET-QxQ, from one module.

Written from the papers' descriptions (Ignatov 2020; arXiv 2203.04314), whose published counts decide what they leave open:
47,554,738 parameters for five levels of base width 32, 1,074,126 for level 1 alone of base width 16. Both see the mosaic
packed to 4 colour channels at half resolution. Every level halves the resolution again; training goes from the coarsest up.
"""

from __future__ import annotations

from typing import ClassVar, cast

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from sensor_sim import CFA

COLOUR_ORDER = (2, 0, 1, 3)  # blocks in reading order are G1, R, B, G2; the authors stack B, G1, R, G2


class Pair(nn.Module):
    """Two convolutions of one kernel size, reflection padding, LeakyReLU 0.2, affine InstanceNorm after both or none."""

    def __init__(self, inputs: int, outputs: int, kernel: int, norm: bool) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        for channels in (inputs, outputs):
            layers += [nn.ReflectionPad2d(kernel // 2), nn.Conv2d(channels, outputs, kernel)]
            layers += [nn.InstanceNorm2d(outputs, affine=True)] if norm else []
            layers += [nn.LeakyReLU(0.2)]
        self.layers = nn.Sequential(*layers)

    def forward(self, x: Tensor) -> Tensor:
        return cast(Tensor, self.layers(x))


class MultiKernel(nn.Module):
    """Parallel ``Pair``s of 3, 5, ... up to ``largest``, concatenated; residual adds the input."""

    def __init__(self, inputs: int, width: int, largest: int, norm: bool, residual: bool = False) -> None:
        super().__init__()
        self.branches = nn.ModuleList(Pair(inputs, width, k, norm) for k in range(3, largest + 1, 2))
        self.residual = residual

    def forward(self, x: Tensor) -> Tensor:
        y = torch.cat([branch(x) for branch in self.branches], 1)
        return y + x if self.residual else y


class Finest(nn.Module):
    """Level 1: kernels up to 9. ``d1`` (N, w, h, w) and, with ``coarser``, two features of level 2 -> (N, w, h, w)."""

    def __init__(self, width: int, coarser: bool) -> None:
        super().__init__()
        w, more = width, width * coarser
        self.d3 = MultiKernel(w + more, w, 5, False)
        self.d5 = MultiKernel(3 * w, w, 7, True)
        self.d6 = MultiKernel(3 * w, w, 9, True)
        self.residual = nn.Sequential(*(MultiKernel(4 * w, w, 9, True, residual=True) for _ in range(3)))  # d7, d8, d9
        self.d10 = MultiKernel(4 * w, w, 7, True)
        self.d12 = MultiKernel(4 * w + more, w, 5, True)
        self.d14 = MultiKernel(3 * w, w, 3, False)

    def forward(self, d1: Tensor, below: tuple[Tensor, ...] = ()) -> Tensor:
        return self.course(d1, below)[-1]

    def course(self, d1: Tensor, below: tuple[Tensor, ...] = ()) -> tuple[Tensor, Tensor, Tensor]:
        """The features behind the 9x9 opening (N, 4w, h, w), behind the residual blocks (N, 4w, h, w), and the last."""
        x = torch.cat([self.d3(torch.cat([d1, *below[:1]], 1)), d1], 1)
        opened = self.d6(self.d5(x))
        refined = self.residual(opened)
        x = self.d12(torch.cat([self.d10(refined), d1, *below[1:]], 1))
        return opened, refined, cast(Tensor, self.d14(torch.cat([x, d1], 1)))


class Coarser(nn.Module):
    """Levels 2 to 5: one block, three residual ones, and one that takes the coarser level's second feature.

    The coarsest level has nothing below: its first block is ``d1`` itself.
    """

    KERNELS: ClassVar = {2: (5, 7, 5), 3: (5, 5, 5), 4: (3, 3, 3)}  # largest of the first, the middle and the last blocks

    def __init__(self, level: int, width: int, coarser: bool) -> None:
        super().__init__()
        self.level, w = level, width
        if not coarser:
            self.body = nn.Sequential(*(MultiKernel(w, w, 3, True, residual=True) for _ in range(3)))
            self.channels = w
            return
        first, middle, last = self.KERNELS[level]
        n = (middle - 1) // 2 * w
        self.first = MultiKernel(2 * w, w, first, level > 2)
        inner = (first - 1) // 2 * w  # level 2 widens in its first middle block, which therefore has no identity
        self.body = nn.Sequential(MultiKernel(inner, w, middle, True, residual=inner == n),
                                  *(MultiKernel(n, w, middle, True, residual=True) for _ in range(2)))
        self.last = MultiKernel(n + w + (w if level == 2 else 0), w, last, True)
        self.channels = (last - 1) // 2 * w

    def forward(self, d1: Tensor, below: tuple[Tensor, ...] = ()) -> Tensor:
        if not below:
            return cast(Tensor, self.body(d1))
        x = self.body(self.first(torch.cat([d1, below[0]], 1)))
        return cast(Tensor, self.last(torch.cat([x, below[1], *([d1] if self.level == 2 else [])], 1)))


class Up(nn.Module):
    """Twice the rows and columns, bilinear, then a 3x3 convolution and LeakyReLU 0.2."""

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(inputs, outputs, 3, padding=1, padding_mode="reflect")

    def forward(self, x: Tensor) -> Tensor:
        x = F.interpolate(x, scale_factor=2, mode="bilinear", align_corners=False)
        return F.leaky_relu(self.conv(x), 0.2)


class PyNet(nn.Module):
    """The teacher. Mosaic (N, 1, H, W) float32, companded, QxQ -> picture (N, 3, H / 2^level, W / 2^level), 0..1.

    levels: 2 to 5; width: channels of level 1, doubled at each coarser one. Only the levels from the coarsest up to the one
    asked for are run, so that training may go from coarse to fine. H and W must be multiples of 8 and of 2^levels and leave
    the coarsest level at least 2x2, level 1 at least 8x8. Raises ValueError otherwise.
    """

    def __init__(self, levels: int = 5, width: int = 32) -> None:
        super().__init__()
        if levels not in (2, 3, 4, 5):
            raise ValueError(f"PyNet has 2 to 5 levels, not {levels}; level 1 alone is PyNetQxQ")
        self.levels, self.width = levels, width
        self.block = CFA.parse("qxq").block
        widths = [width * 2**i for i in range(levels)]
        # d1 of every level; the coarsest one's is the first block of that level's body and normalised like it.
        self.entries = nn.ModuleList(MultiKernel(4 if i == 0 else w // 2, w, 3, norm=i == levels - 1)
                                     for i, w in enumerate(widths))
        self.finest = Finest(width, coarser=True)
        self.coarser = nn.ModuleList(Coarser(level, widths[level - 1], level < levels) for level in range(2, levels + 1))
        out = {level: cast(Coarser, self.coarser[level - 2]).channels for level in range(2, levels + 1)}
        self.ups = nn.ModuleList(nn.ModuleList(Up(out[level], widths[level - 2]) for _ in range(2)) for level in out)
        self.up = Up(width, width)
        channels = [width, width, *out.values()]  # of levels 0, 1, 2, ...
        self.heads = nn.ModuleList(nn.Conv2d(c, 3, 3, padding=1, padding_mode="reflect") for c in channels)

    def forward(self, mosaic: Tensor, level: int = 0) -> Tensor:
        features = self.features(mosaic, level)
        return torch.sigmoid(self.heads[level](features))

    def features(self, mosaic: Tensor, level: int = 0) -> Tensor:
        """What the head of ``level`` sees, (N, channels, H / 2^level, W / 2^level); level 0 is full resolution."""
        return self.features_of(mosaic, (level,))[level]

    def features_of(self, mosaic: Tensor, wanted: tuple[int, ...]) -> dict[int, Tensor]:
        """``features`` of several levels in one pass, which goes as far as the finest of them."""
        if not wanted or min(wanted) < 0 or max(wanted) > self.levels:
            raise ValueError(f"levels {wanted} are not all there: this PyNet has levels 0 to {self.levels}; ask for one or more")
        finest, found = min(wanted), dict[int, Tensor]()
        entries = [self.entries[0](pack(mosaic, self.block, 2**self.levels))]
        for entry in list(self.entries)[1:]:
            entries.append(entry(F.max_pool2d(entries[-1], 2)))
        below: tuple[Tensor, ...] = ()
        for k in range(self.levels, max(finest, 2) - 1, -1):
            found[k] = self.coarser[k - 2](entries[k - 1], below)
            if k > max(finest, 1):
                below = tuple(up(found[k]) for up in cast(nn.ModuleList, self.ups[k - 2]))
        if finest < 2:
            found[1] = self.finest(entries[0], below)
        if finest < 1:
            found[0] = self.up(found[1])
        return {level: found[level] for level in wanted}

    def trained_at(self, level: int) -> list[nn.Parameter]:
        """The parameters that a picture at ``level`` depends on and one at ``level`` + 1 does not, and that level's head."""
        new: list[nn.Module] = [self.heads[level]]
        if level == 0:
            new.append(self.up)
        elif level == self.levels:
            new += [self.entries, self.coarser[level - 2]]
        else:
            new += [self.finest if level == 1 else self.coarser[level - 2], self.ups[level - 1]]
        return [p for module in new for p in module.parameters()]


class PyNetQxQ(nn.Module):
    """The student: level 1 alone, then one sub-pixel convolution and a fusion with the mosaic at full resolution.

    Mosaic (N, 1, H, W) float32, companded, QxQ G1 R / B G2 at phase 0 -> picture (N, 3, H, W), 0..1.
    H and W must be multiples of 8 and, for the 9x9 reflection, at least 16. Raises ValueError otherwise.
    """

    def __init__(self, width: int = 16) -> None:
        super().__init__()
        self.block = CFA.parse("qxq").block
        self.tap_channels = {3: 4 * width, 2: 4 * width, 1: width}
        self.entry = MultiKernel(4, width, 3, False)
        self.finest = Finest(width, coarser=False)
        self.up = nn.Sequential(nn.Conv2d(width, 4 * width, 3, padding=1, padding_mode="reflect"), nn.PixelShuffle(2))
        self.out = nn.Conv2d(width + 1, 3, 3, padding=1, padding_mode="reflect")

    @torch.no_grad()
    def start(self, steepness: float = 4.0) -> None:
        """Begin with a picture in colour: each channel is its own colour's samples, averaged over some of their blocks.

        Through features of the skip from the entry to the last block, which no InstanceNorm meets; the other features stay
        random. (From random weights the network first learns brightness, and halts for a thousand steps at pictures in grey:
        docs/training.md.) steepness: of the sigmoid's argument, which is steepness (colour - 1/2).
        Raises ValueError for a width below 4, the number of packed channels.
        """
        width, channels = self.out.in_channels - 1, len(COLOUR_ORDER)
        if width < channels:
            raise ValueError(f"a PyNetQxQ of width {width} cannot carry the {channels} packed channels: give a width of 4 "
                             "or more")

        def carry(conv: nn.Conv2d, out: int, source: int, side: int) -> None:
            """Make one output channel the mean of side x side samples of an input channel: positive, so LeakyReLU keeps it."""
            inset, bias = (conv.kernel_size[0] - side) // 2, cast(Tensor, conv.bias)
            conv.weight[out], bias[out] = 0, 0
            conv.weight[out, source, inset:inset + side, inset:inset + side] = 1 / side**2

        first, second, third, fourth = (m for part in (self.entry, self.finest.d14) for m in part.modules()
                                        if isinstance(m, nn.Conv2d))
        for k in range(channels):
            carry(first, k, k, 1)
            carry(second, k, k, 1)
            carry(third, k, third.in_channels - width + k, 3)  # the entry's features come last
            carry(fourth, k, k, 3)
            for place in range(4):  # of a packed sample's 2x2 pixels
                carry(cast(nn.Conv2d, self.up[0]), 4 * k + place, k, 3)
        self.out.weight[:, :channels] = 0
        for colour, sources in enumerate(((2,), (1, 3), (0,))):  # red, green, blue among B, G1, R, G2
            self.out.weight[colour, list(sources), 1, 1] = steepness / len(sources)
        cast(Tensor, self.out.bias).fill_(-steepness / 2)

    def forward(self, mosaic: Tensor) -> Tensor:
        return self.tapped(mosaic)[0]

    def tapped(self, mosaic: Tensor) -> tuple[Tensor, dict[int, Tensor]]:
        """The picture, and the features (N, tap_channels, H/2, W/2) that distillation holds to a teacher's levels."""
        opened, refined, last = self.finest.course(self.entry(pack(mosaic, self.block)))
        picture = torch.sigmoid(self.out(torch.cat([self.up(last), mosaic], 1)))
        return picture, {3: opened, 2: refined, 1: last}


def pack(mosaic: Tensor, block: int = 4, multiple: int = 8) -> Tensor:
    """(N, 1, H, W) -> (N, 4, H/2, W/2), B, G1, R, G2 in raster order (``sensor_sim.packing.pack_colours``).

    Raises ValueError when H or W is no multiple of the period and of ``multiple``, or below 16.
    """
    n, _, h, w = mosaic.shape
    b, multiple = block, max(multiple, 2 * block)
    if h % multiple or w % multiple or min(h, w) < 16:
        raise ValueError(f"PyNet takes mosaics of multiples of {multiple}, at least 16, not {h}x{w}: pad them first")
    blocks = mosaic.view(n, h // (2 * b), 2, b, w // (2 * b), 2, b).permute(0, 2, 5, 1, 3, 4, 6)
    return blocks.reshape(n, 4, h // 2, w // 2)[:, COLOUR_ORDER]
