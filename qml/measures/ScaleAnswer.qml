// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.Controls

/** A number from 0 to 10, with the one of last time marked. */
MeasureQuestion {
    id: root

    ScaleTiles {
        Layout.fillWidth: true
        question: root.form.question
        value: root.form.value
        lastValue: root.form.lastValue
        lastWord: qsTr("last time")
        hasNotSure: false
        //: the low end of a scale: "0 – No pain"
        lowLabel: qsTr("0 – %1").arg(root.form.lowLabel)
        //: the high end of a scale
        highLabel: qsTr("10 – %1").arg(root.form.highLabel)
        onChosen: value => root.form.choose(value)
    }
}
