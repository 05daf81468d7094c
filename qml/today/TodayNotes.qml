// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

// Not ComponentBehavior: Bound, as the Loader of Qt 6.4 cannot build components that are.

/** Just below the line: a sentence about this day, a session that waits to go on, and what the person has to know. */
ColumnLayout {
    id: root

    property string note
    property string notice
    property bool hasResume: false
    property string resumeName
    property string resumeDetail

    signal noticeDismissed

    spacing: Theme.gapM

    // Built only on the days that have them.
    // qmllint disable unqualified
    Loader {
        Layout.fillWidth: true
        active: root.notice !== ""
        visible: active
        sourceComponent: Notice {
            kind: "care"
            text: root.notice
            closable: true
            onDismissed: root.noticeDismissed()
        }
    }

    Loader {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.gapM
        active: root.hasResume
        visible: active
        sourceComponent: Card {
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.gapXs

                AppText {
                    Layout.fillWidth: true
                    text: qsTr("Continue where you stopped?")
                    token: Theme.h3
                    heading: true
                }
                AppText {
                    Layout.fillWidth: true
                    //: %1 is the name of a session, %2 like "4 min left"
                    text: qsTr("%1, %2").arg(root.resumeName).arg(root.resumeDetail)
                    token: Theme.body
                    color: Theme.ink2
                }
            }
        }
    }
    // qmllint enable unqualified

    AppText {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.gapM
        visible: text !== ""
        text: root.note
        token: Theme.body
        color: Theme.ink2
    }
}
