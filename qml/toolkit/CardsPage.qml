// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Evenpace
import Evenpace.App
import Evenpace.Controls

// Not ComponentBehavior: Bound, as Qt 6.4 then refuses to build the head of the list.

/** Worth knowing: all knowledge cards by group, and a search in them. */
T.Page {
    id: root

    required property CardsController cards
    required property SettingsController settings

    signal backRequested
    signal cardRequested(id: string)

    Accessible.role: Accessible.Pane
    Accessible.name: head.title
    background: Rectangle {
        color: Theme.ground
    }

    header: PageHead {
        id: head

        title: qsTr("Worth knowing")
        onBackRequested: root.backRequested()
    }

    ListView {
        id: list

        readonly property real side: Math.max(Theme.screenMargin(root.width), (root.width - 640) / 2)

        anchors.fill: parent
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        spacing: Theme.cardGap
        model: root.cards.list
        T.ScrollBar.vertical: ScrollLine {}

        // The height of the head comes late: the list is at its top as long as nobody scrolled.
        onOriginYChanged: {
            if (!list.moving && list.contentY <= d.top)
                list.positionViewAtBeginning();
            d.top = list.originY;
        }

        // qmllint disable unqualified
        header: Item {
            width: list.width
            implicitHeight: column.implicitHeight + Theme.gapL

            Column {
                id: column

                x: list.side
                y: Theme.gapM
                width: parent.width - 2 * x
                spacing: Theme.gapM

                Field {
                    width: parent.width
                    label: qsTr("What would you like to know?")
                    placeholder: qsTr("Sleep, flare …")
                    maximumLength: 60
                    inputMethodHints: Qt.ImhNoPredictiveText
                    onEdited: text => root.cards.search(text)
                }
                AppText {
                    width: parent.width
                    visible: text !== "" && !root.cards.hasNone
                    text: root.cards.foundText
                    token: Theme.smallStrong
                }
                EmptyState {
                    width: parent.width
                    visible: root.cards.hasNone
                    title: qsTr("No card fits that.")
                    detail: qsTr("Try another word, or one word only.")
                }
            }
        }
        delegate: CardRow {
            x: list.side
            width: list.width - 2 * list.side
            cards: root.cards
            guideSkin: root.settings.guideSkin
            guideHair: root.settings.guideHair
            onOpened: root.cardRequested(key)
        }
        footer: Item {
            implicitHeight: Theme.gapXxl
        }
        // qmllint enable unqualified

        QtObject {
            id: d

            property real top: 0
        }
    }
}
