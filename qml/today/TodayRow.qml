// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace
import Evenpace.App
import Evenpace.Controls

// Not ComponentBehavior: Bound, as the Loader of Qt 6.4 cannot build components that are.

/** One row of the day: a card for what comes, a plain line for what was done, for rest and for what is different. */
Item {
    id: root

    required property int kind
    required property string title
    required property string detail
    required property string label
    required property string badge
    required property string pictureItem
    required property string spokenName
    property int guideSkin: 2
    property int guideHair: 0
    readonly property bool isCard: root.kind === TodayListModel.Next || root.kind === TodayListModel.Later

    signal chosen

    implicitHeight: row.implicitHeight

    Loader {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        sourceComponent: root.isCard ? card : root.kind === TodayListModel.Changes ? changes : root.kind === TodayListModel.Added ? added : line
    }

    // qmllint disable unqualified
    Component {
        id: card

        TodayCard {
            text: root.title
            detail: root.detail
            label: root.label
            badgeText: root.badge
            isNext: root.kind === TodayListModel.Next
            spokenName: root.spokenName
            pictureItem: root.pictureItem
            guideSkin: root.guideSkin
            guideHair: root.guideHair
            onClicked: root.chosen()
        }
    }

    Component {
        id: line

        DoneRow {
            text: root.title
            detail: root.detail
            kind: root.kind === TodayListModel.RestHint ? "rest" : "done"
            interactive: root.kind === TodayListModel.Done || root.kind === TodayListModel.DoneTogether
            onClicked: root.chosen()
        }
    }

    Component {
        id: changes

        NavRow {
            text: root.title
            iconName: "info"
            onClicked: root.chosen()
        }
    }

    Component {
        id: added

        Item {
            implicitHeight: takeOff.implicitHeight

            LinkButton {
                id: takeOff

                width: Math.min(implicitWidth, parent.width)
                text: root.title
                spokenName: root.spokenName
                token: Theme.smallStrong
                onClicked: root.chosen()
            }
        }
    }
    // qmllint enable unqualified
}
