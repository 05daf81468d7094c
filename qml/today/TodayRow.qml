// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** One row of the day: a card for what comes, a plain line for what was done and for rest. */
Loader {
    id: root

    required property int kind
    required property string title
    required property string detail
    required property string pictureItem
    required property string spokenName
    property int guideSkin: 2
    property int guideHair: 0
    readonly property bool isCard: root.kind === TodayListModel.Next || root.kind === TodayListModel.Later

    signal chosen

    sourceComponent: root.isCard ? card : line

    Component {
        id: card

        SessionCard {
            text: root.title
            detail: root.detail
            label: isNext ? qsTr("Next") : ""
            isNext: root.kind === TodayListModel.Next
            spokenName: root.spokenName
            thumbnail: picture
            onClicked: root.chosen()
        }
    }

    Component {
        id: picture

        Thumbnail {
            movementId: root.pictureItem
            poseName: "sitEasy"
            skin: root.guideSkin
            hair: root.guideHair
        }
    }

    Component {
        id: line

        DoneRow {
            text: root.title
            detail: root.detail
            kind: root.kind === TodayListModel.RestHint ? "rest" : "done"
            interactive: root.kind === TodayListModel.Done
            onClicked: root.chosen()
        }
    }
}
