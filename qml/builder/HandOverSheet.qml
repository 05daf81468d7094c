// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** Assign: for whom, until when, what is new, and then as a code, a file or on paper. */
Sheet {
    id: root

    required property HandOverController handOver
    /** What became of the last file. */
    property string result: ""

    signal codeRequested

    title: qsTr("Assign")
    overline: root.handOver.version > 1 ? qsTr("%1, version %2").arg(root.handOver.name).arg(root.handOver.version) : root.handOver.name
    onAboutToShow: {
        root.result = "";
        note.text = root.handOver.changeNote;
        search.text = "";
    }
    onClosed: {
        wait.stop();
        root.handOver.keepChangeNote();
    }

    Timer {
        id: wait

        interval: 800
        onTriggered: root.handOver.keepChangeNote()
    }

    FileChooser {
        id: chooser

        property bool isLetter: false

        function ask(letter: bool): void {
            chooser.isLetter = letter;
            if (root.handOver.make())
                chooser.open();
        }

        saves: true
        suggestion: root.handOver.suggestedPaper
        onChosen: file => root.result = root.handOver.savePaper(file, chooser.isLetter)
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: root.handOver.needsKeys
        spacing: Theme.gapM

        AppText {
            Layout.fillWidth: true
            text: qsTr("Your programs are signed, so that patients know they are yours. For that this device makes a key, once.")
        }
        Field {
            id: own

            Layout.fillWidth: true
            label: qsTr("Your name, as patients see it")
            maximumLength: 60
        }
        Field {
            id: clinic

            Layout.fillWidth: true
            label: qsTr("Clinic, if you like")
            maximumLength: 60
        }
        SecondButton {
            Layout.fillWidth: true
            enabled: own.text.trim() !== ""
            reason: qsTr("Say your name first.")
            text: qsTr("Make the key")
            onClicked: root.handOver.makeKeys(own.text, clinic.text)
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: !root.handOver.needsKeys
        spacing: Theme.gapM

        AppText {
            Layout.fillWidth: true
            text: qsTr("For whom?")
            token: Theme.smallStrong
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gapS

            Repeater {
                model: root.handOver.people
                delegate: Chip {
                    id: person

                    required property string key
                    required property string title
                    required property bool isChosen

                    width: Math.min(implicitWidth, parent.width)
                    exclusive: true
                    checked: person.isChosen
                    text: person.title
                    onClicked: {
                        root.handOver.choosePerson(person.key);
                        search.text = "";
                    }
                }
            }
        }
        Field {
            id: search

            Layout.fillWidth: true
            visible: root.handOver.canSearch
            placeholder: qsTr("Search by name")
            spokenLabel: qsTr("Search your patients by name")
            help: root.handOver.morePeople
            maximumLength: 60
            inputMethodHints: Qt.ImhNoPredictiveText
            onEdited: text => root.handOver.searchPeople(text)
        }
        AppText {
            Layout.fillWidth: true
            text: root.handOver.validText
            token: Theme.smallStrong
        }
        // A grid: in Qt 6.4 what stands below chips that flow on late keeps its first place.
        GridLayout {
            Layout.fillWidth: true
            columns: Theme.hugeText && root.inner < 400 ? 1 : Theme.bigText || root.inner < 440 ? 2 : 4
            columnSpacing: Theme.gapS
            rowSpacing: Theme.gapS

            Repeater {
                model: [2, 4, 8, 12]
                delegate: Chip {
                    id: weeks

                    required property int modelData

                    Layout.fillWidth: true
                    Layout.preferredWidth: 100
                    exclusive: true
                    checked: root.handOver.weeksValid === weeks.modelData
                    text: qsTr("%n week(s)", "", weeks.modelData)
                    onClicked: root.handOver.setWeeksValid(weeks.modelData)
                }
            }
        }
        Field {
            id: note

            Layout.fillWidth: true
            visible: root.handOver.asksWhatIsNew
            label: qsTr("What is new?")
            help: qsTr("The patient reads this first.")
            maximumLength: 300
            onEdited: text => {
                root.handOver.setChangeNote(text);
                wait.restart();
            }
        }
        Notice {
            Layout.fillWidth: true
            visible: root.handOver.problem !== ""
            text: root.handOver.problem
        }
        AppText {
            Layout.fillWidth: true
            text: root.handOver.codeCount > 1 ? qsTr("The program carries no name. It needs %1 codes in a loop, so a file is quicker.").arg(root.handOver.codeCount) : qsTr("The program carries no name.")
            token: Theme.small
            color: Theme.ink2
        }
        AppText {
            Layout.fillWidth: true
            visible: root.handOver.hasAttachments
            text: qsTr("Your pictures and sounds go with the file only.")
            token: Theme.small
            color: Theme.ink2
        }
        PrimaryButton {
            Layout.fillWidth: true
            enabled: root.handOver.problem === ""
            reason: root.handOver.problem
            iconName: "qr-code"
            text: root.handOver.codeCount > 1 ? qsTr("File or codes") : qsTr("Show the code")
            detail: root.handOver.codeCount > 1 ? "" : qsTr("A file is there, too")
            onClicked: {
                if (root.handOver.make())
                    root.codeRequested();
            }
        }
        AppText {
            Layout.fillWidth: true
            text: qsTr("Printed, with figures and boxes to tick")
            token: Theme.smallStrong
        }
        GridLayout {
            Layout.fillWidth: true
            columns: Theme.hugeText ? 1 : 2
            columnSpacing: Theme.gapS

            SecondButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                enabled: root.handOver.problem === ""
                reason: root.handOver.problem
                iconName: "printer"
                text: qsTr("A4")
                onClicked: chooser.ask(false)
            }
            SecondButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                enabled: root.handOver.problem === ""
                reason: root.handOver.problem
                iconName: "printer"
                text: qsTr("Letter")
                onClicked: chooser.ask(true)
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.result
            Accessible.role: Accessible.AlertMessage
        }
    }
}
