// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Evenpace.Controls

// A place to write in. One line wraps and grows as well, so that nothing written is ever out of sight.
FocusScope {
    id: root

    property string label: ""
    // What a screen reader says where the label would say nothing that is not seen: a search.
    property string spokenLabel: label
    property string help: ""
    // In words; empty: all is well.
    property string error: ""
    property string placeholder: ""
    // Before the text: what kind of place it is.
    property string iconName: ""
    property alias text: input.text
    property bool multiline: false
    // In characters; 0: no limit.
    property int maximumLength: 0
    property alias inputMethodHints: input.inputMethodHints

    // The person changed the text.
    signal edited(string text)
    // Enter in a field of one line.
    signal accepted()

    implicitWidth: 300
    implicitHeight: content.implicitHeight

    ColumnLayout {
        id: content

        width: root.width
        spacing: Theme.gapXs

        AppText {
            Layout.fillWidth: true
            text: root.label
            token: Theme.smallStrong
            visible: text !== ""
            Accessible.ignored: true
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Math.max(root.multiline ? 112 : Theme.targetSecond, input.implicitHeight,
                                     hint.visible ? hint.implicitHeight + 2 * input.topPadding : 0)
            color: Theme.surface
            border.color: root.error !== "" ? Theme.stop : input.activeFocus ? Theme.primary : Theme.outline
            border.width: Theme.strokeField
            radius: Theme.radiusTile

            T.TextArea {
                id: input

                anchors.fill: parent
                implicitHeight: contentHeight + topPadding + bottomPadding
                padding: 16
                leftPadding: d.iconRoom > 0 && !d.isMirrored ? d.iconRoom : 16
                rightPadding: d.iconRoom > 0 && d.isMirrored ? d.iconRoom : 16
                topPadding: root.multiline ? 16 : (Theme.targetSecond - Theme.body.font.pixelSize * 1.3) / 2
                bottomPadding: topPadding
                color: Theme.ink
                font: Theme.body.font
                selectionColor: Theme.primarySoft
                selectedTextColor: Theme.primarySoftInk
                selectByMouse: true
                wrapMode: TextEdit.Wrap
                textFormat: TextEdit.PlainText
                focus: true
                activeFocusOnTab: true

                Accessible.role: Accessible.EditableText
                Accessible.name: root.spokenLabel
                Accessible.description: root.error !== "" ? root.error : root.help
                Accessible.multiLine: root.multiline
                Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                Keys.onReturnPressed: event => d.enter(event)
                Keys.onEnterPressed: event => d.enter(event)
                onTextChanged: d.changed()

                AppText {
                    id: hint

                    x: input.leftPadding
                    y: input.topPadding
                    width: parent.width - input.leftPadding - input.rightPadding
                    text: root.placeholder
                    color: Theme.ink3
                    topPadding: 0
                    visible: input.length === 0 && input.preeditText === ""
                    Accessible.ignored: true
                }
            }
            Icon {
                x: d.isMirrored ? parent.width - width - 16 : 16
                anchors.verticalCenter: parent.verticalCenter
                name: root.iconName
                color: Theme.ink
                size: 24
                visible: root.iconName !== ""
            }
            FocusRing {
                cornerRadius: parent.radius
                visible: input.activeFocus && (input.focusReason === Qt.TabFocusReason
                                               || input.focusReason === Qt.BacktabFocusReason)
            }
        }
        AppText {
            Layout.fillWidth: true
            text: root.error !== "" ? root.error : root.help
            token: Theme.small
            color: root.error !== "" ? Theme.stop : Theme.ink2
            visible: text !== ""
            Accessible.ignored: true
        }
    }

    QtObject {
        id: d

        readonly property bool isMirrored: root.LayoutMirroring.enabled
        readonly property real iconRoom: root.iconName === "" ? 0 : 52

        function enter(event: var): void {
            event.accepted = !root.multiline
            if (event.accepted) {
                root.accepted()
            }
        }
        function changed(): void {
            if (root.maximumLength > 0 && input.length > root.maximumLength) {
                input.remove(root.maximumLength, input.length)
                return
            }
            if (input.activeFocus) {
                root.edited(input.text)
            }
        }
    }
}
