// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.App
import Evenpace.Controls

/** Gentler from here, at once; during a rest it makes the rest longer; once only rest is left it takes that back. */
RestButton {
    id: root

    required property PlayerController player
    property bool hasDetail: true
    property bool hasWords: true
    readonly property string words: {
        if (isRest)
            return qsTr("Rest longer");
        switch (root.player.easeLevel) {
        case 0:
            return qsTr("Ease off");
        case 1:
            return qsTr("Ease off more");
        default:
            return qsTr("Undo");
        }
    }
    readonly property string meaning: {
        if (isRest)
            return qsTr("30 seconds more");
        switch (root.player.easeLevel) {
        case 0:
            return qsTr("make the rest gentler");
        case 1:
            return qsTr("only breathing and rest");
        default:
            return qsTr("back to gentle movement");
        }
    }
    readonly property bool isRest: root.player.phase === PlayerController.Rest

    iconName: isRest ? "couch" : root.player.easeLevel > 1 ? "arrow-counter-clockwise" : "feather"
    text: hasWords ? words : ""
    detail: hasDetail ? meaning : ""
    spokenName: words + ", " + meaning
    onClicked: {
        if (isRest)
            root.player.restLonger();
        else if (root.player.easeLevel > 1)
            root.player.undoEaseOff();
        else
            root.player.easeOff();
    }
}
