// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** What is asked of the items of the library besides their kind: a part of the body, a position, an effort. */
Sheet {
    id: root

    required property BuilderController builder

    title: qsTr("Filter")

    BuilderChoices {
        Layout.fillWidth: true
        title: qsTr("Part of the body")
        rows: root.builder.regions
        onChosen: key => root.builder.toggleFilter(key)
    }
    BuilderChoices {
        Layout.fillWidth: true
        title: qsTr("Position")
        rows: root.builder.positions
        onChosen: key => root.builder.toggleFilter(key)
    }
    BuilderChoices {
        Layout.fillWidth: true
        title: qsTr("Effort")
        rows: root.builder.efforts
        onChosen: key => root.builder.toggleFilter(key)
    }

    QuietButton {
        Layout.fillWidth: true
        visible: Theme.hugeText && root.builder.filterCount > 0
        text: qsTr("Clear")
        onClicked: root.builder.clearFilters()
    }

    footer: RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapS

        SecondButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            Layout.fillHeight: true
            // In large letters there is no room for both.
            visible: !Theme.hugeText
            enabled: root.builder.filterCount > 0
            text: qsTr("Clear")
            onClicked: root.builder.clearFilters()
        }
        PrimaryButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            text: root.builder.matchText
            onClicked: root.close()
        }
    }
}
