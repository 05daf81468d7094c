// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** The way on, and beside it the way back or the answers of yesterday. */
GridLayout {
    id: root

    required property CheckInController checkIn
    /** "More" beside the others, where there is no room for it above. */
    property bool offersMore: false

    columns: Theme.hugeText ? 1 : 3
    columnSpacing: Theme.gapM
    rowSpacing: Theme.gapS

    SecondButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.fillHeight: true
        minimumHeight: Theme.hugeText ? Theme.targetSecond : Theme.targetMain
        text: qsTr("Same as yesterday")
        visible: root.checkIn.hasSame
        onClicked: root.checkIn.sameAsYesterday()
    }
    SecondButton {
        Layout.fillWidth: Theme.hugeText
        Layout.fillHeight: true
        minimumHeight: Theme.hugeText ? Theme.targetSecond : Theme.targetMain
        text: qsTr("Back")
        visible: root.checkIn.canGoBack
        onClicked: root.checkIn.back()
    }
    SecondButton {
        Layout.fillWidth: Theme.hugeText
        Layout.fillHeight: true
        minimumHeight: Theme.hugeText ? Theme.targetSecond : Theme.targetMain
        iconName: "plus"
        text: qsTr("More")
        visible: root.offersMore && root.checkIn.hasMore
        onClicked: root.checkIn.more()
    }
    SecondButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.fillHeight: true
        minimumHeight: Theme.hugeText ? Theme.targetSecond : Theme.targetMain
        text: root.checkIn.noneText
        visible: text !== ""
        onClicked: root.checkIn.tellNone()
    }
    PrimaryButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.fillHeight: true
        text: root.checkIn.nextText
        onClicked: root.checkIn.next()
    }
}
