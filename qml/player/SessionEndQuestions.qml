// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** One open question at a time; an answered one folds to a row that opens it again. */
Column {
    id: root

    required property SessionEndController ending
    /** "effort", "pain" or "" when both are folded. */
    property string open: "effort"

    signal helpRequested

    spacing: Theme.gapM

    QtObject {
        id: d

        // Questions that were passed over or answered, so that they stay folded.
        property bool isEffortLeft: false
        property bool isPainLeft: false

        function effortDone(): void {
            isEffortLeft = true;
            root.open = isPainLeft ? "" : "pain";
        }
        function painDone(): void {
            isPainLeft = true;
            root.open = "";
        }
    }

    SessionEndScale {
        width: root.width
        question: qsTr("How hard was that for your body?")
        topic: qsTr("Effort")
        value: root.ending.effort
        word: root.ending.effortText
        words: root.ending.effortWords
        rangeTop: root.ending.effortCeiling
        isInRange: root.ending.isEffortInRange
        lowLabel: qsTr("0 nothing")
        highLabel: qsTr("10 the most I can picture")
        isOpen: root.open === "effort"
        onChosen: value => {
            root.ending.setEffort(value);
            d.effortDone();
        }
        onOpened: root.open = "effort"
    }
    SessionEndScale {
        width: root.width
        question: qsTr("And your pain now?")
        topic: qsTr("Pain now")
        value: root.ending.pain
        word: root.ending.painText
        words: root.ending.painWords
        lastValue: root.ending.painBefore
        lastWord: qsTr("before")
        lowLabel: qsTr("0 no pain")
        highLabel: qsTr("10 worst I can picture")
        isOpen: root.open === "pain"
        onChosen: value => {
            root.ending.setPain(value);
            d.painDone();
        }
        onOpened: root.open = "pain"
    }

    SessionEndNext {
        width: root.width
        visible: root.ending.nextSizeText !== ""
        ending: root.ending
    }
    Notice {
        width: root.width
        visible: text !== ""
        kind: "care"
        text: root.ending.careText
    }

    SessionEndChips {
        width: root.width
        title: qsTr("What made you stop?")
        hint: qsTr("Only if you like.")
        texts: root.ending.reasonTexts
        ids: root.ending.reasonTexts
        chosen: root.ending.reason >= 0 ? [root.ending.reasonTexts[root.ending.reason]] : []
        visible: root.ending.isStoppedEarly
        onTapped: index => root.ending.setReason(index)
    }
    SessionEndChips {
        width: root.width
        title: qsTr("Anything to note?")
        hint: qsTr("One tap is plenty.")
        texts: root.ending.noteTexts
        ids: root.ending.noteIds
        chosen: root.ending.notes
        onTapped: index => root.ending.toggleNote(root.ending.noteIds[index])
    }
    QuietButton {
        id: write

        width: Math.min(implicitWidth, root.width)
        iconName: "pencil-simple"
        text: qsTr("Write it in your words")
        visible: !own.visible
        onClicked: own.isWanted = true
    }
    Field {
        id: own

        property bool isWanted: root.ending.ownWords !== ""

        width: root.width
        label: qsTr("In your words")
        help: qsTr("Only you see this.")
        multiline: true
        maximumLength: 500
        text: root.ending.ownWords
        visible: isWanted
        onEdited: text => root.ending.setOwnWords(text)
    }
    LinkButton {
        width: Math.min(implicitWidth, root.width)
        text: qsTr("Chest pain, fainting, hard to breathe? When to get help")
        onClicked: root.helpRequested()
    }
}
