// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** One session of the history. Each line can be tapped and put right; what stood there before stays readable. */
T.Page {
    id: root

    required property SessionDetailController detail
    readonly property real side: Math.max(Theme.screenMargin(width), (width - 640) / 2)

    signal backRequested

    Accessible.role: Accessible.Pane
    Accessible.name: root.detail.title
    background: Rectangle {
        color: Theme.ground
    }

    header: PageHead {
        title: root.detail.title
        onBackRequested: root.backRequested()
    }

    ScrollPage {
        id: scroll

        anchors.fill: parent
        side: root.side

        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            text: root.detail.dayLine
            token: Theme.h3
        }
        AppText {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.gapL
            text: root.detail.summary
            token: Theme.body
            color: Theme.ink2
        }

        DetailRatings {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.sectionGap
            detail: root.detail
            onRatingChosen: field => ratingSheet.show(field)
            onNotesChosen: notesSheet.open()
            onStopReasonChosen: stopReasonSheet.open()
        }

        AppText {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.gapS
            text: qsTr("What you did")
            token: Theme.h3
            heading: true
        }
        Card {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.sectionGap

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Repeater {
                    model: root.detail.items
                    delegate: DetailRow {
                        id: item

                        required property int key
                        required property int outcome
                        required property int reason
                        required title
                        required detail
                        required spokenName

                        Layout.fillWidth: true
                        onClicked: outcomeSheet.show(item.key, item.title, item.outcome, item.reason)
                    }
                }
            }
        }

        AppText {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.gapS
            visible: !root.detail.answers.isEmpty
            text: qsTr("What you answered")
            token: Theme.h3
            heading: true
        }
        Card {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.sectionGap
            visible: !root.detail.answers.isEmpty

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Repeater {
                    model: root.detail.answers
                    delegate: DetailRow {
                        id: answerRow

                        required property string key
                        required property string question
                        required property string answer

                        Layout.fillWidth: true
                        title: answerRow.question
                        detail: answerRow.answer
                        onClicked: {
                            root.detail.openAnswer(answerRow.key);
                            answerSheet.open();
                        }
                    }
                }
            }
        }

        Repeater {
            model: root.detail.corrections
            delegate: AppText {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
                token: Theme.small
                color: Theme.ink2
            }
        }

        QuietButton {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            Layout.bottomMargin: Theme.gapXxl
            text: qsTr("Take out of the list")
            iconName: "trash"
            onClicked: {
                root.detail.remove();
                scroll.enabled = false;
                toast.show(qsTr("Taken out of the list"), qsTr("Undo"));
            }
        }
    }

    RatingSheet {
        id: ratingSheet

        detail: root.detail
    }
    NotesSheet {
        id: notesSheet

        detail: root.detail
    }
    StopReasonSheet {
        id: stopReasonSheet

        detail: root.detail
    }
    OutcomeSheet {
        id: outcomeSheet

        detail: root.detail
    }
    AnswerSheet {
        id: answerSheet

        detail: root.detail
    }

    Toast {
        id: toast

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gapM
        onUndone: {
            root.detail.undoRemove();
            scroll.enabled = true;
        }
    }
}
