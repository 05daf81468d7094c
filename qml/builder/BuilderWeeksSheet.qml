// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** How long these weeks last, what they are called, and a day onto others. */
Sheet {
    id: root

    required property BuilderController builder
    property int from: 1

    title: root.builder.phaseNames[root.builder.phase] ?? ""
    onAboutToShow: name.text = root.builder.frame.phaseName
    onClosed: root.builder.frame.setPhaseName(name.text)

    StepTile {
        Layout.fillWidth: true
        title: qsTr("How many weeks")
        value: String(root.builder.frame.weeks)
        canLess: root.builder.frame.weeks > 1
        canMore: root.builder.frame.weeks < root.builder.frame.mostWeeks
        onStepped: by => root.builder.frame.setWeeks(root.builder.frame.weeks + by)
    }
    Field {
        id: name

        Layout.fillWidth: true
        label: qsTr("Name of these weeks")
        maximumLength: 60
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("Copy a day onto the rest of the week")
        token: Theme.smallStrong
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gapS

        Repeater {
            model: root.builder.days
            delegate: Chip {
                id: day

                required property int index
                required property string title
                required property string detail

                visible: day.index < 6
                checkable: false
                spokenRole: Accessible.Button
                iconName: "copy"
                text: day.title
                Accessible.name: qsTr("Copy %1 onto the days after it").arg(day.detail)
                onClicked: root.builder.copyDay(day.index + 1, [])
            }
        }
    }
    QuietButton {
        Layout.fillWidth: true
        visible: root.builder.frame.hasPhases
        iconName: "trash"
        text: qsTr("Remove these weeks")
        onClicked: {
            name.text = root.builder.frame.phaseName;
            root.builder.removePhase();
            name.text = root.builder.frame.phaseName;
            root.close();
        }
    }

    footer: PrimaryButton {
        Layout.fillWidth: true
        text: qsTr("Done")
        onClicked: root.close()
    }
}
