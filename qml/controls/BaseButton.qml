// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Evenpace.Controls

// What all buttons share: shape, words, states, keyboard, screen reader and forgiving taps. Pages use its named kinds.
T.AbstractButton {
    id: root

    // A second, smaller line.
    property string detail: ""
    property string iconName: ""
    property real iconSize: 26
    // The icon above the words instead of beside them.
    property bool stacked: false
    // Icon and words at the start edge instead of in the middle.
    property bool atStart: false
    property TypeToken token: Theme.button
    property TypeToken detailToken: Theme.small
    property real minimumHeight: Theme.targetSecond
    property real minimumWidth: Theme.targetMin
    // Why the button is out of use, for those who cannot see that it is.
    property string reason: ""
    // What it is to a screen reader, a value of Accessible.Role.
    property int spokenRole: Accessible.Button
    // What a screen reader says.
    property string spokenName: detail === "" ? text : text + ", " + detail
    property color fill: "transparent"
    property color pressedFill: fill
    property color ink: Theme.ink
    property color outline: "transparent"
    property real cornerRadius: Theme.radiusButton
    property bool underlined: false
    readonly property color shownInk: enabled ? ink : Theme.ink3

    // Presses the button from code; Qt has this only since 6.8.
    function click(): void {
        guard.activate()
    }

    implicitWidth: Math.max(minimumWidth, contentItem.implicitWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(minimumHeight, contentItem.implicitHeight + topPadding + bottomPadding)
    horizontalPadding: stacked ? 10 : 18
    verticalPadding: 8
    focusPolicy: Qt.StrongFocus
    containmentMask: guard

    Accessible.role: spokenRole
    Accessible.name: spokenName
    Accessible.description: enabled ? "" : reason
    Accessible.onPressAction: guard.activate()
    Accessible.onToggleAction: guard.activate()
    Keys.onReturnPressed: event => guard.enter(event.isAutoRepeat)
    Keys.onEnterPressed: event => guard.enter(event.isAutoRepeat)
    onCanceled: guard.letGo()

    background: Rectangle {
        color: !root.enabled ? Theme.surfaceAlt : root.down ? root.pressedFill : root.fill
        border.color: root.outline
        border.width: root.enabled && root.outline.a > 0 ? Theme.strokeField : 0
        radius: Math.min(root.cornerRadius, height / 2)

        DashedFrame {
            anchors.fill: parent
            color: Theme.outline
            radius: parent.radius
            thickness: Theme.strokeField
            visible: !root.enabled
        }
        FocusRing {
            cornerRadius: root.cornerRadius
            visible: root.visualFocus
        }
    }

    contentItem: ButtonContent {
        text: root.text
        detail: root.detail
        iconName: root.iconName
        iconSize: root.iconSize
        stacked: root.stacked
        atStart: root.atStart
        underlined: root.underlined
        mirrored: root.mirrored
        ink: root.shownInk
        token: root.token
        detailToken: root.detailToken
    }

    TapGuard {
        id: guard

        target: root
        interval: Theme.tapGuard
        slack: Theme.tapSlack
    }
}
