"""This file is about metres east and north as degrees: Nordic cities keep polygons in metres."""

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]

_RADIUS = 6_378_137.0
_FLATTENING = 1 / 298.257222101
_SCALE = 0.9996
_EAST = 500_000.0
_SWEREF = 3006


def zone_of(epsg: int) -> int | None:
    """The UTM zone of a reference system in metres; None for systems that are not among them.

    ETRS89 (25828 to 25838), WGS84 north (32601 to 32660), and SWEREF99 TM, which is zone 33.
    """
    if 25828 <= epsg <= 25838:
        return epsg - 25800
    if 32601 <= epsg <= 32660:
        return epsg - 32600
    return 33 if epsg == _SWEREF else None


def degrees_of(points: Points, zone: int) -> Points:
    """Longitude and latitude of metres in the zone, to a millimetre near it.

    Shapes:
        points: (N, 2), east and north; returns (N, 2).

    Source:
        Karney (2011), Transverse Mercator with an accuracy of a few nanometers, equations 11 to 36:
        Krüger's series in the third flattening.
    """
    n = _FLATTENING / (2 - _FLATTENING)
    rectifying = _RADIUS / (1 + n) * (1 + n**2 / 4 + n**4 / 64)
    xi = points[:, 1] / (_SCALE * rectifying)
    eta = (points[:, 0] - _EAST) / (_SCALE * rectifying)
    back = (
        n / 2 - 2 * n**2 / 3 + 37 * n**3 / 96,
        n**2 / 48 + n**3 / 15,
        17 * n**3 / 480,
    )
    north, east = xi.copy(), eta.copy()
    for order, weight in enumerate(back, start=1):
        north -= weight * np.sin(2 * order * xi) * np.cosh(2 * order * eta)
        east -= weight * np.cos(2 * order * xi) * np.sinh(2 * order * eta)
    conformal = np.arcsin(np.sin(north) / np.cosh(east))
    forth = (
        2 * n - 2 * n**2 / 3 - 2 * n**3,
        7 * n**2 / 3 - 8 * n**3 / 5,
        56 * n**3 / 15,
    )
    latitude = conformal.copy()
    for order, weight in enumerate(forth, start=1):
        latitude += weight * np.sin(2 * order * conformal)
    longitude = np.radians(6 * zone - 183) + np.arctan2(np.sinh(east), np.cos(north))
    return np.asarray(np.degrees(np.column_stack([longitude, latitude])))
