// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Evenpace.Controls

// What rows in a list of settings share: the whole row is the target.
T.AbstractButton {
    id: root

    property string detail: ""
    property string iconName: ""
    property string reason: ""
    // What it is to a screen reader, a value of Accessible.Role.
    property int spokenRole: Accessible.Button

    implicitWidth: 300
    horizontalPadding: 0
    verticalPadding: Theme.gapS
    focusPolicy: Qt.StrongFocus
    containmentMask: guard

    Accessible.role: spokenRole
    Accessible.name: text
    Accessible.description: !enabled && reason !== "" ? reason : detail
    Accessible.onPressAction: guard.activate()
    Accessible.onToggleAction: guard.activate()
    Keys.onReturnPressed: event => guard.enter(event.isAutoRepeat)
    Keys.onEnterPressed: event => guard.enter(event.isAutoRepeat)
    onCanceled: guard.letGo()

    background: Rectangle {
        color: root.down ? Theme.primarySoft : "transparent"
        radius: Theme.radiusBlock

        FocusRing {
            cornerRadius: parent.radius
            visible: root.visualFocus
        }
    }

    TapGuard {
        id: guard

        target: root
        interval: Theme.tapGuard
        slack: Theme.tapSlack
    }
}
