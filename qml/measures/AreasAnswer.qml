// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.Controls

/** Where it hurts. */
MeasureQuestion {
    id: root

    readonly property bool isLow: Theme.isShort(height)

    BodyChoice {
        Layout.fillWidth: true
        ids: root.form.areaIds
        names: root.form.areaNames
        marked: root.form.areas
        markedText: root.form.areasText
        // On a tablet as tall as the page leaves room for.
        figureHeight: root.isLow ? 196 : root.width < 600 ? 264 : Math.max(264, Math.min(440, root.height - 360))
        isWide: root.isLow && !Theme.hugeText
        onTapped: area => root.form.toggleArea(area)
    }

    answers: SecondButton {
        Layout.fillWidth: true
        text: qsTr("It hurt nowhere")
        visible: root.form.areas.length === 0 && !root.form.isAnswered
        onClicked: root.form.chooseNoArea()
    }
}
