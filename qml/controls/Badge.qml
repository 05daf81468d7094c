// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

// A short remark on a soft color. Not a control.
Rectangle {
    id: root

    property string text: ""
    property string iconName: ""
    // "ok", "care", "stop", "rest", "glow" or "soft".
    property string tone: "soft"

    implicitWidth: content.implicitWidth + 20
    implicitHeight: Math.max(28, content.implicitHeight + 6)
    color: d.fill
    radius: Theme.radiusBadge

    Accessible.role: Accessible.StaticText
    Accessible.name: text

    RowLayout {
        id: content

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - 16)
        spacing: 5

        Icon {
            name: root.iconName
            color: d.ink
            size: 16
            visible: name !== ""
        }
        AppText {
            Layout.fillWidth: true
            text: root.text
            token: Theme.badge
            color: d.ink
            Accessible.ignored: true
        }
    }

    QtObject {
        id: d

        readonly property color fill: {
            switch (root.tone) {
            case "ok": return Theme.okSoft
            case "care": return Theme.careSoft
            case "stop": return Theme.stopSoft
            case "rest": return Theme.restSoft
            case "glow": return Theme.glowSoft
            default: return Theme.primarySoft
            }
        }
        readonly property color ink: {
            switch (root.tone) {
            case "ok": return Theme.ok
            case "care": return Theme.care
            case "stop": return Theme.stop
            case "rest": return Theme.restSoftInk
            case "glow": return Theme.glowInk
            default: return Theme.primarySoftInk
            }
        }
    }
}
