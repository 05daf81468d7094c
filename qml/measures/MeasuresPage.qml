// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** All sets of questions about how a person is. */
T.Page {
    id: root

    required property MeasuresController measures

    signal backRequested
    signal measureRequested(key: string)
    /** The questions about effort, which belong to the plan. */
    signal effortRequested

    Accessible.role: Accessible.Pane
    Accessible.name: head.title
    background: Rectangle {
        color: Theme.ground
    }

    header: PageHead {
        id: head

        title: qsTr("How you are")
        onBackRequested: root.backRequested()
    }

    ScrollPage {
        anchors.fill: parent
        side: Math.max(Theme.screenMargin(width), (width - 640) / 2)

        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            text: qsTr("Short questions that come now and then. They show what changes over weeks. They name no illness, and each may be left out.")
            color: Theme.ink2
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            Layout.bottomMargin: Theme.gapXxl
            spacing: Theme.cardGap

            Repeater {
                model: root.measures.list

                MeasureRow {
                    Layout.fillWidth: true
                    onClicked: {
                        if (key === "effort")
                            root.effortRequested();
                        else
                            root.measureRequested(key);
                    }
                }
            }
        }
    }
}
