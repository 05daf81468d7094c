// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** What becomes of the block on a bad or good day, or when the person says why it does not go. */
Sheet {
    id: root

    required property BuilderItemController item

    signal libraryRequested

    title: root.item.slotTitle
    overline: root.item.name

    Repeater {
        model: root.item.choices
        delegate: RadioRow {
            id: choice

            required property string key
            required property string title
            required property bool isChosen

            Layout.fillWidth: true
            text: choice.title
            checked: choice.isChosen
            onClicked: {
                if (choice.key === "other")
                    root.libraryRequested();
                else
                    root.item.choose(choice.key);
                checked = Qt.binding(() => choice.isChosen);
            }
        }
    }
    StepTiles {
        Layout.fillWidth: true
        rows: root.item.slotDoses
        onStepped: (key, by) => root.item.changeSlot(key, by)
    }

    footer: PrimaryButton {
        Layout.fillWidth: true
        text: qsTr("Done")
        onClicked: root.close()
    }
}
