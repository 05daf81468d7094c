// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** When it is hard right now: the plan, a slow breath, people to call, and the signs of the body. */
Sheet {
    id: root

    required property ToolkitController toolkit
    /** A session is open below: nothing else is begun. */
    property bool isInSession: false

    signal flarePlanRequested
    signal crisisRequested
    signal helpRequested

    title: qsTr("When it is hard right now")

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        NavRow {
            Layout.fillWidth: true
            iconName: "hand-heart"
            text: qsTr("I need help now")
            detail: qsTr("People to call, and my safety card")
            onClicked: {
                root.close();
                root.crisisRequested();
            }
        }
        Divider {}
        NavRow {
            Layout.fillWidth: true
            iconName: "cloud-rain"
            text: qsTr("My flare-up plan")
            detail: root.toolkit.planText
            onClicked: {
                root.close();
                root.flarePlanRequested();
            }
        }
        Divider {
            visible: settle.visible
        }
        NavRow {
            id: settle

            Layout.fillWidth: true
            visible: !root.isInSession
            iconName: "wind"
            text: qsTr("Settle")
            detail: root.toolkit.settleText
            onClicked: {
                root.close();
                root.toolkit.settle();
            }
        }
        Divider {}
        NavRow {
            Layout.fillWidth: true
            iconName: "first-aid"
            text: qsTr("When to get help")
            detail: qsTr("Signs of the body that need someone")
            onClicked: {
                root.close();
                root.helpRequested();
            }
        }
    }
}
