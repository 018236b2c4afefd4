"""What is planted off the panel, out of a window or beside a list is lost; what a list scrolls to is not."""

import pytest

from kiosk.proving.auditing.rules import losses
from tests.proving.auditing.conftest import Looking

_QML = """
import QtQuick
import parts

Item {
    width: 600; height: 400
    component Target: Touch { width: 100; height: 100; spoken: objectName }
    Target { objectName: "whole"; x: 10; y: 10 }
    Target { objectName: "half off"; x: 560; y: 10 }
    Target { objectName: "all off"; x: 10; y: 500; enabled: false }
    Text { objectName: "words off"; x: 700; y: 10; text: "Words" }
    Item {
        x: 200; y: 10; width: 100; height: 100; clip: true
        Target { objectName: "clipped"; x: 40 }
        Text { objectName: "clipped words"; x: -300; text: "Words" }
    }
    Flickable {
        y: 200; width: 300; height: 100; contentHeight: 300; clip: true
        Target { objectName: "scrolled away"; y: 200 }
        Target { objectName: "beside the list"; x: 260 }
        Target { objectName: "after its end"; x: 120; y: 250 }
        Text { objectName: "words at its end"; x: 120; y: 200; text: "Words" }
    }
    Flickable {
        x: 300; y: 200; width: 100; height: 100; clip: true
        Target { objectName: "in a list that does not scroll"; y: 50 }
    }
    ListView {
        x: 400; y: 200; width: 200; height: 100; clip: true; model: 9; cacheBuffer: 900; spacing: 1
        delegate: Target { required property int index; objectName: "row " + index }
    }
    Item {
        x: 350; y: 100; width: 50; height: 50; clip: true
        Target { objectName: "hidden"; visible: false; x: 90 }
    }
}
"""


@pytest.fixture
def lost(looked_at: Looking) -> set[str]:
    return {finding.where.rsplit("/", 1)[-1] for finding in losses(looked_at(_QML))}


def test_what_no_list_scrolls_to_is_lost(lost: set[str]) -> None:
    assert lost == {
        "half off", "all off", "words off", "clipped", "clipped words",
        "beside the list", "after its end", "in a list that does not scroll",
    }  # fmt: skip
