// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** After weeks of low mood or worry: whom to talk to, help now, and something small that is kind. */
Card {
    id: root

    required property MeasuresController measures

    signal helpNowRequested
    signal itemRequested(id: string)
    signal cardRequested(id: string)

    color: Theme.restSoft

    AppText {
        Layout.fillWidth: true
        text: qsTr("What may help")
        token: Theme.h3
        color: Theme.restSoftInk
        heading: true
    }
    AppText {
        Layout.fillWidth: true
        text: root.measures.careText
        color: Theme.restSoftInk
    }
    SecondButton {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapS
        iconName: "first-aid"
        text: qsTr("I need help now")
        visible: root.measures.offersHelpNow
        onClicked: root.helpNowRequested()
    }
    SecondButton {
        Layout.fillWidth: true
        iconName: "wind"
        text: qsTr("Breathe slowly for a while")
        onClicked: root.itemRequested(root.measures.selfCareId)
    }
    LinkButton {
        Layout.fillWidth: true
        atStart: true
        text: qsTr("Read: mood and worry")
        onClicked: root.cardRequested("edu-mood")
    }
}
