// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.Controls

/** Three to five things of one's own, tapped or written. */
MeasureQuestion {
    id: root

    SecondButton {
        Layout.fillWidth: true
        text: qsTr("The same as last time")
        detail: root.form.earlierActivities.join(" · ") // qmllint disable
        visible: root.form.earlierActivities.length > 0
        onClicked: root.form.useEarlierActivities()
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.form.activitiesText
        token: Theme.smallStrong
        color: Theme.ink2
    }
    Repeater {
        model: root.form.activities

        Rectangle {
            id: entry

            required property int index
            required property string modelData

            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.targetSecond, row.implicitHeight)
            radius: Theme.radiusTile
            color: Theme.surface

            RowLayout {
                id: row

                anchors.fill: parent
                anchors.leftMargin: Theme.cardPadding

                AppText {
                    Layout.fillWidth: true
                    text: entry.modelData
                    token: Theme.bodyStrong
                }
                IconButton {
                    iconName: "x"
                    //: %1 is something that the person named
                    text: qsTr("Remove %1").arg(entry.modelData)
                    onClicked: root.form.removeActivity(entry.index)
                }
            }
        }
    }
    MindStarters {
        Layout.fillWidth: true
        texts: root.form.ideas
        visible: root.form.canAddActivity
        onChosen: text => root.form.addActivity(text)
    }
    Field {
        id: own

        Layout.fillWidth: true
        label: qsTr("Something else")
        maximumLength: 60
        visible: root.form.canAddActivity
        onAccepted: add.click()
    }
    SecondButton {
        id: add

        Layout.maximumWidth: parent.width
        text: qsTr("Add")
        visible: root.form.canAddActivity && own.text !== ""
        onClicked: {
            root.form.addActivity(own.text);
            own.text = "";
        }
    }
}
