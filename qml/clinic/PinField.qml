// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Evenpace.Controls

/** A place for digits that nobody reads over a shoulder. */
FocusScope {
    id: root

    property string label
    property alias text: input.text

    signal accepted

    implicitWidth: 300
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.gapXs

        AppText {
            Layout.fillWidth: true
            text: root.label
            token: Theme.smallStrong
            Accessible.ignored: true
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.targetSecond, input.implicitHeight)
            color: Theme.surface
            border.color: input.activeFocus ? Theme.primary : Theme.outline
            border.width: Theme.strokeField
            radius: Theme.radiusTile

            T.TextField {
                id: input

                anchors.fill: parent
                implicitHeight: contentHeight + 2 * Theme.gapS
                leftPadding: 16
                rightPadding: 16
                verticalAlignment: TextInput.AlignVCenter
                color: Theme.ink
                font: Theme.h2.font
                selectionColor: Theme.primarySoft
                selectedTextColor: Theme.primarySoftInk
                echoMode: TextInput.Password
                inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData
                maximumLength: 12
                focus: true
                activeFocusOnTab: true

                Accessible.role: Accessible.EditableText
                Accessible.name: root.label
                Accessible.passwordEdit: true
                onAccepted: root.accepted()
            }
            FocusRing {
                cornerRadius: parent.radius
                visible: input.activeFocus && (input.focusReason === Qt.TabFocusReason
                                               || input.focusReason === Qt.BacktabFocusReason)
            }
        }
    }
}
