// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App

/** The regions of the body in words, with how much there is for each. */
ColumnLayout {
    id: root

    required property PracticeController practice

    signal chosen

    spacing: 0

    Repeater {
        model: root.practice.regionNames

        RegionRow {
            required property int index
            required property string modelData
            readonly property string region: root.practice.regionIds[index]

            Layout.fillWidth: true
            text: modelData
            detail: root.practice.regionCounts[index] ?? ""
            checked: root.practice.region === region
            onClicked: {
                root.practice.toggleRegion(region);
                root.chosen();
            }
        }
    }
}
