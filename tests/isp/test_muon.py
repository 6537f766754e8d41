"""The optimiser of convolutions: against torch's own of matrices, and beside AdamW."""

import copy

import pytest
import torch
from torch import nn

from isp.muon import Muon, orthogonal


@pytest.mark.parametrize("shape", [(8, 72), (72, 8), (16, 16), (1, 9)])
def test_a_matrix_becomes_nearly_orthogonal_with_its_own_singular_vectors(shape: tuple[int, int]) -> None:
    matrix = torch.randn(shape, generator=torch.Generator().manual_seed(0))
    u, _, v = torch.linalg.svd(matrix, full_matrices=False)
    turned = u.T @ orthogonal(torch.stack([matrix, 3 * matrix.flip(0)]))[0] @ v.T
    assert turned.diagonal().min() > 0.5
    assert turned.diagonal().max() < 1.3
    assert (turned - turned.diagonal().diag()).abs().max() < 0.15  # what bfloat16 leaves


def test_steps_are_those_of_torchs_muon_on_the_same_matrix() -> None:
    """A 1x1 convolution's weight is a matrix, which torch's optimiser takes."""
    torch.manual_seed(0)
    ours, x = nn.Conv2d(6, 10, 1, bias=False), torch.randn(4, 6, 5, 5)
    theirs = nn.Parameter(ours.weight.detach().flatten(1).clone())
    mine = Muon([{"params": [ours.weight], "muon": True}], 1e-2, weight_decay=0.1)
    reference = torch.optim.Muon([theirs], 1e-2, weight_decay=0.1, adjust_lr_fn="match_rms_adamw")
    for _ in range(20):
        for optimiser, weight in ((mine, ours.weight), (reference, theirs[:, :, None, None])):
            optimiser.zero_grad()
            nn.functional.conv2d(x, weight).sin().square().mean().backward()
            optimiser.step()
    torch.testing.assert_close(ours.weight.detach().flatten(1), theirs.detach(), rtol=1e-2, atol=1e-4)


def test_parameters_of_one_shape_are_turned_together_as_each_alone() -> None:
    torch.manual_seed(0)
    weights = [torch.randn(6, 4, 3, 3) for _ in range(3)]
    gradients = [torch.randn_like(weight) for weight in weights]
    together, alone = ([nn.Parameter(weight.clone()) for weight in weights] for _ in range(2))
    for parameters in (together, alone):
        for parameter, gradient in zip(parameters, gradients, strict=True):
            parameter.grad = gradient.clone()
    for parameters in (together, *([one] for one in alone)):
        Muon([{"params": parameters, "muon": True}], 1e-2, weight_decay=0.1).step()
    for a, b, weight in zip(together, alone, weights, strict=True):
        torch.testing.assert_close(a.detach(), b.detach(), rtol=0, atol=1e-4)
        assert (a - weight).abs().max() > 1e-3


def test_groups_without_the_mark_are_adamws_bit_for_bit() -> None:
    torch.manual_seed(0)
    net = nn.Sequential(nn.Conv2d(1, 4, 3), nn.ReLU(), nn.Conv2d(4, 1, 3))
    other, x = copy.deepcopy(net), torch.randn(2, 1, 8, 8)
    optimisers = [(net, Muon([{"params": list(net.parameters())}], 1e-3, 1e-4)),
                  (other, torch.optim.AdamW(other.parameters(), 1e-3, weight_decay=1e-4))]
    for _ in range(5):
        for trained, optimiser in optimisers:
            optimiser.zero_grad()
            trained(x).square().mean().backward()
            optimiser.step()
    for a, b in zip(net.parameters(), other.parameters(), strict=True):
        assert torch.equal(a, b)


def test_what_is_learned_does_not_depend_on_the_basis_of_the_inputs() -> None:
    """Turned inputs give the turned weights, and so the same errors; AdamW's steps are of the basis they are taken in."""
    generator = torch.Generator().manual_seed(0)
    x = torch.randn(16, 12, 4, 4, generator=generator) * torch.logspace(0, -1, 12)[:, None, None]
    turn = torch.linalg.qr(torch.randn(12, 12, generator=generator))[0]
    first, wanted = torch.randn(8, 12, generator=generator) * 0.3, torch.randn(16, 8, 4, 4, generator=generator)
    differ = {}
    for muon in (True, False):
        losses = []
        for basis in (torch.eye(12), turn):
            weight = nn.Parameter((first @ basis.T)[:, :, None, None])
            optimiser = Muon([{"params": [weight], "muon": muon}], 1e-2, 0.0)
            for _ in range(50):
                optimiser.zero_grad()
                loss = (nn.functional.conv2d(torch.einsum("ij,njhw->nihw", basis, x), weight) - wanted).square().mean()
                loss.backward()
                optimiser.step()
            losses.append(loss.item())
        differ[muon] = abs(losses[0] - losses[1])
    assert differ[True] < 1e-3 < differ[False]
