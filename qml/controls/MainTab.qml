// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Evenpace.Controls

// One tab of MainTabs.
T.TabButton {
    id: root

    property string iconName: ""
    property bool chosen: false
    property bool rail: false
    // A word is not broken: it gets as small as its place asks for, and those beside it with it.
    readonly property real ownShare: Math.min(1, (width - 8) / Math.max(1, metrics.advanceWidth))
    property real share: ownShare
    readonly property color ink: chosen ? Theme.primary : Theme.ink2

    implicitHeight: column.implicitHeight + 16
    checked: chosen
    focusPolicy: Qt.StrongFocus
    containmentMask: guard

    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.selectable: true
    Accessible.selected: chosen
    Accessible.onPressAction: guard.activate()
    Keys.onReturnPressed: event => guard.enter(event.isAutoRepeat)
    Keys.onEnterPressed: event => guard.enter(event.isAutoRepeat)
    onCanceled: guard.letGo()

    background: Rectangle {
        color: root.down ? Theme.primarySoft : "transparent"

        Rectangle {
            x: root.rail ? (root.mirrored ? parent.width - width : 0) : (parent.width - width) / 2
            y: root.rail ? (parent.height - height) / 2 : 0
            width: root.rail ? 4 : parent.width * 0.56
            height: root.rail ? parent.height * 0.56 : 4
            color: Theme.primary
            radius: 2
            visible: root.chosen
        }
        Rectangle {
            anchors.fill: parent
            anchors.margins: 4
            color: "transparent"
            border.color: Theme.focus
            border.width: Theme.strokeFocus
            radius: Theme.radiusBlock
            visible: root.visualFocus
        }
    }

    Column {
        id: column

        anchors.centerIn: parent
        width: parent.width
        spacing: 2

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.chosen ? root.iconName + "-fill" : root.iconName
            color: root.ink
            size: 28
        }
        AppText {
            x: (parent.width - width) / 2
            width: (parent.width - 8) / root.share
            scale: root.share
            text: root.text
            token: root.chosen ? Theme.tabChosen : Theme.tab
            color: root.ink
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    TextMetrics {
        id: metrics

        font: Theme.tabChosen.font
        text: root.text
    }
    TapGuard {
        id: guard

        target: root
        interval: Theme.tapGuard
        slack: Theme.tapSlack
    }
}
