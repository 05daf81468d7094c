// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** A moment between earlier and later. Holding a button goes on. */
RowLayout {
    id: root

    property string valueText: ""
    property string emptyText: ""
    property string earlierText: ""
    property string laterText: ""

    signal moved(int steps)

    spacing: Theme.gapM

    StepButton {
        text: root.earlierText
        iconName: "minus"
        autoRepeat: true
        autoRepeatDelay: Theme.holdDelay
        onClicked: root.moved(-1)
    }
    AppText {
        Layout.fillWidth: true
        text: root.valueText === "" ? root.emptyText : root.valueText
        token: root.valueText === "" ? Theme.body : Theme.h2
        color: root.valueText === "" ? Theme.ink2 : Theme.ink
        horizontalAlignment: Text.AlignHCenter
    }
    StepButton {
        text: root.laterText
        iconName: "plus"
        autoRepeat: true
        autoRepeatDelay: Theme.holdDelay
        onClicked: root.moved(1)
    }
}
