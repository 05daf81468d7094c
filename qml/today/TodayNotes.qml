// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

// Not ComponentBehavior: Bound, as the Loader of Qt 6.4 cannot build components that are.

/** Above the sessions: what the person has to know, one thing to answer, a rest, a session that waits to go on. */
ColumnLayout {
    id: root

    required property TodayController today
    property string notice
    property bool hasResume: false
    property string resumeName
    property string resumeDetail

    signal noticeDismissed
    signal goOnRequested

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

    // One at a time: the next one comes when this one is answered.
    Repeater {
        model: root.today.notes
        delegate: TodayNoteCard {
            required property int index

            Layout.fillWidth: true
            visible: index === 0
            onAnswered: isAction => root.today.answerNote(noteId, isAction)
        }
    }

    Loader {
        Layout.fillWidth: true
        active: root.today.isResting && !root.hasResume
        visible: active
        sourceComponent: RestCard {
            today: root.today
        }
    }

    Loader {
        Layout.fillWidth: true
        active: root.today.isEnough && !root.today.isGentle
        visible: active
        sourceComponent: EnoughCard {
            today: root.today
            onGoOnRequested: root.goOnRequested()
        }
    }
    // qmllint enable unqualified

    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.today.note
        token: Theme.body
        color: Theme.ink2
    }
}
