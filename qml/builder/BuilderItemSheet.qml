// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** The chosen block: its dose on narrow screens, its side, its forms, its notes, its own picture and sound. */
Sheet {
    id: root

    required property BuilderController builder
    readonly property BuilderItemController item: root.builder.item
    /** The dose stands on the page already. */
    property bool hasDose: false
    property string problem: ""
    /** It is taken out once the sheet is gone, and what was written of it with it. */
    property bool removes: false

    signal slotRequested

    function keep(): void {
        wait.stop();
        root.item.setWords(note.text, stop.text);
    }

    title: root.item.name
    onAboutToShow: {
        root.problem = "";
        root.removes = false;
        note.text = root.item.note;
        stop.text = root.item.stopWhen;
    }
    onClosed: {
        if (root.removes)
            root.item.remove(root.item.isShared && !root.item.isOnlyHere);
        else
            root.keep();
    }

    AppText {
        Layout.fillWidth: true
        text: root.item.isShared && !root.item.isOnlyHere ? qsTr("%1. %2").arg(root.item.effortText).arg(root.item.daysText) : root.item.effortText
        color: Theme.ink2
    }
    StepTiles {
        Layout.fillWidth: true
        visible: !root.hasDose
        rows: root.item.doses
        onStepped: (key, by) => root.item.change(key, by)
    }
    SwitchRow {
        Layout.fillWidth: true
        visible: root.item.isShared
        text: qsTr("Only on this day")
        checked: root.item.isOnlyHere
        onToggled: root.item.isOnlyHere = checked
    }
    Flow {
        Layout.fillWidth: true
        visible: root.item.hasSides
        spacing: Theme.gapS

        Repeater {
            model: [qsTr("Sides as written"), qsTr("Right only"), qsTr("Left only"), qsTr("Both sides")]
            delegate: Chip {
                id: side

                required property int index
                required property string modelData

                exclusive: true
                checked: root.item.side === side.index
                text: side.modelData
                onClicked: root.item.setSide(side.index)
            }
        }
    }
    BuilderPlace {
        Layout.fillWidth: true
        builder: root.builder
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("Other days, and in its place")
        token: Theme.smallStrong
        heading: true
    }
    Repeater {
        model: root.item.forms
        delegate: NavRow {
            id: slot

            required property string key
            required property string title
            required detail

            Layout.fillWidth: true
            text: slot.title
            onClicked: {
                root.keep();
                root.item.openSlot(slot.key);
                root.slotRequested();
            }
        }
    }
    Field {
        id: note

        Layout.fillWidth: true
        label: qsTr("A note for the patient")
        multiline: true
        maximumLength: root.item.mostNote
        onEdited: wait.restart()
    }
    Field {
        id: stop

        Layout.fillWidth: true
        label: qsTr("Stop if")
        maximumLength: root.item.mostNote
        onEdited: wait.restart()
    }
    SecondButton {
        Layout.fillWidth: true
        iconName: "plus"
        text: qsTr("Own picture or sound")
        detail: qsTr("PNG, JPEG or Ogg, up to 300 KB. It travels in a file only.")
        onClicked: chooser.open()
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.problem
        color: Theme.stop
    }
    QuietButton {
        Layout.fillWidth: true
        visible: root.item.hasPicture
        text: qsTr("Take the own picture out")
        onClicked: root.item.detach(false)
    }
    QuietButton {
        Layout.fillWidth: true
        visible: root.item.hasSound
        text: qsTr("Take the own sound out")
        onClicked: root.item.detach(true)
    }
    QuietButton {
        Layout.fillWidth: true
        visible: !root.hasDose
        iconName: "trash"
        text: root.item.isShared && !root.item.isOnlyHere ? qsTr("Take out of %1").arg(root.item.daysText) : qsTr("Take it out")
        onClicked: {
            wait.stop();
            root.removes = true;
            root.close();
        }
    }
    FileChooser {
        id: chooser

        onChosen: file => root.problem = root.item.attach(file)
    }
    Timer {
        id: wait

        interval: 800
        onTriggered: root.keep()
    }

    footer: PrimaryButton {
        Layout.fillWidth: true
        text: qsTr("Done")
        onClicked: root.close()
    }
}
