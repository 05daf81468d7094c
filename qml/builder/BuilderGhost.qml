// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.Controls

/** What is dragged, under the finger. */
Rectangle {
    id: root

    function follow(title: string, x: real, y: real): void {
        const at = root.parent.mapFromItem(null, x, y);
        words.text = title;
        root.x = at.x - root.width / 2;
        root.y = at.y - root.height - 8;
        root.visible = true;
    }

    implicitWidth: Math.min(220, words.implicitWidth + 24)
    implicitHeight: words.implicitHeight + 16
    visible: false
    z: 10
    color: Theme.primary
    radius: Theme.radiusBlock

    AppText {
        id: words

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - 16)
        token: Theme.smallStrong
        color: Theme.primaryInk
        Accessible.ignored: true
    }
}
