// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** What could be in the session, to search and to choose from; it stays open for several. */
Sheet {
    id: root

    required property OwnSessionController own
    /** Little height: the list needs all of it, and stands beside the rest. */
    readonly property bool isShort: root.parent !== null && Theme.isShort(root.parent.height)
    /** What the head and the button leave of the sheet. */
    readonly property real room: (root.parent ? root.parent.height * 0.92 : 600) - Theme.targetMin - root.bottomPadding - 2 * Theme.gapM - (root.isShort ? 0 : root.titleToken.lineHeight + field.implicitHeight + done.implicitHeight + 2 * Theme.gapM)

    title: root.isShort ? "" : qsTr("Add something")
    onAboutToShow: {
        field.text = "";
        root.own.openChoices();
        list.positionViewAtBeginning();
    }

    GridLayout {
        Layout.fillWidth: true
        columns: root.isShort ? 2 : 1
        columnSpacing: Theme.gapXl
        rowSpacing: Theme.gapM

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: !root.isShort
            Layout.preferredWidth: root.isShort ? root.inner * 0.36 : -1
            spacing: Theme.gapM

            AppText {
                Layout.fillWidth: true
                visible: root.isShort
                text: qsTr("Add something")
                token: Theme.hugeText ? Theme.smallStrong : Theme.h3
                heading: true
            }
            Field {
                id: field

                Layout.fillWidth: true
                // Large words would not stay in half of the sheet.
                placeholder: root.isShort && Theme.hugeText ? "" : qsTr("Neck, sleep …")
                label: qsTr("Search")
                maximumLength: 60
                inputMethodHints: Qt.ImhNoPredictiveText
                onEdited: text => root.own.search(text)
            }
            AppText {
                Layout.fillWidth: true
                visible: !root.own.hasChoices
                text: qsTr("Nothing fits these words. Try a part of the body, or fewer letters.")
            }
            PrimaryButton {
                Layout.fillWidth: true
                // With large words there is no room for it, and the grip closes.
                visible: root.isShort && !Theme.hugeText
                text: qsTr("Done")
                onClicked: root.close()
            }
        }
        ListView {
            id: list

            Layout.fillWidth: true
            implicitHeight: Math.max(150, root.room)
            visible: root.own.hasChoices
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.own.choices
            T.ScrollBar.vertical: ScrollLine {}

            delegate: BaseRow {
                id: choice

                required property string key
                required property string title
                required property int count
                required property bool isOpen
                required detail

                width: ListView.view.width
                implicitHeight: Math.max(60, words.implicitHeight + topPadding + bottomPadding)
                text: choice.title
                enabled: choice.isOpen && root.own.canAddItem
                reason: choice.isOpen ? qsTr("The session is full.") : choice.detail
                onClicked: root.own.add(choice.key)

                RowWords {
                    id: words

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.gapM
                    anchors.verticalCenter: parent.verticalCenter
                    title: choice.title
                    detail: choice.detail
                    iconName: choice.count > 0 ? "check-circle-fill" : choice.isOpen ? "plus-circle" : "minus-circle"
                    enabledLook: choice.enabled
                }
            }
        }
    }

    footer: PrimaryButton {
        id: done

        Layout.fillWidth: true
        // A layout that loses its last child keeps the height of it.
        Layout.preferredHeight: root.isShort ? 0 : implicitHeight
        visible: !root.isShort
        text: root.own.itemCount > 0 ? qsTr("Done: %1, %2").arg(root.own.countText).arg(root.own.minutesText) : qsTr("Done")
        onClicked: root.close()
    }
}
