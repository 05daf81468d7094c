// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Evenpace.App
import Evenpace.Controls

/** Three groups of signs, the most pressing first. */
Column {
    id: root

    signal chosen(level: int)

    spacing: Theme.gapS

    Signs {
        iconName: "phone"
        ink: Theme.stop
        outline: Theme.stop
        text: qsTr("Sudden and serious")
        detail: qsTr("Chest pain, hard to breathe, fainting, a drooping face, weak or numb, the worst headache")
        onClicked: root.chosen(HelpController.Emergency)
    }
    Signs {
        iconName: "warning"
        text: qsTr("New and worrying")
        detail: qsTr("A hot swollen joint, a swollen calf, a foot that drops, back pain with fever")
        onClicked: root.chosen(HelpController.SameDay)
    }
    Signs {
        iconName: "hand-palm"
        text: qsTr("This one is too much")
        detail: qsTr("Sharp pain, tingling that stays, dizzy, sick, a racing heart")
        onClicked: root.chosen(HelpController.PauseItem)
    }

    component Signs: SecondButton {
        width: root.width
        atStart: true
        minimumHeight: 72
    }
}
