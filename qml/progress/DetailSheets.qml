// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** The sheets in which one value of a session is put right. Built when they are first needed. */
Item {
    id: root

    required property SessionDetailController detail

    function openRating(field: string): void {
        d.field = field;
        rating.active = true;
        rating.item.open();
    }

    function openNotes(): void {
        notes.active = true;
        notes.item.open();
    }

    function openOutcome(position: int, name: string, outcome: int): void {
        d.position = position;
        d.name = name;
        d.outcome = outcome;
        outcomes.active = true;
        outcomes.item.open();
    }

    function openAnswer(): void {
        answer.setSource(Qt.resolvedUrl("AnswerSheet.qml"), {
            "detail": root.detail
        });
        answer.item.open();
    }

    QtObject {
        id: d

        property string field
        property int position: -1
        property string name
        property int outcome: SessionItemListModel.Done
        readonly property bool isEffort: field === "effort"
        readonly property int value: isEffort ? root.detail.effort : field === "painBefore" ? root.detail.painBefore : root.detail.painAfter

        function store(value: int): void {
            if (isEffort)
                root.detail.setEffort(value);
            else if (field === "painBefore")
                root.detail.setPainBefore(value);
            else
                root.detail.setPainAfter(value);
            rating.item.close();
        }
    }

    Loader {
        id: rating

        active: false
        sourceComponent: Sheet {
            title: d.isEffort ? qsTr("How hard was that for your body?") : d.field === "painBefore" ? qsTr("Your pain before") : qsTr("Your pain after")

            ScaleTiles {
                Layout.fillWidth: true
                value: d.value
                notSure: d.value < 0
                words: {
                    const list = [];
                    for (let i = 0; i <= 10; ++i)
                        list.push(d.isEffort ? root.detail.effortWord(i) : root.detail.painWord(i));
                    return list;
                }
                onChosen: value => d.store(value)
                onNotSureChosen: d.store(-1)
            }
        }
    }

    Loader {
        id: notes

        active: false
        sourceComponent: Sheet {
            title: qsTr("Notes")

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.gapL

                ChipRow {
                    Layout.fillWidth: true
                    wraps: true

                    Repeater {
                        model: root.detail.noteIds
                        delegate: Chip {
                            required property string modelData

                            text: root.detail.noteText(modelData)
                            checked: root.detail.notes.includes(modelData)
                            onClicked: root.detail.toggleNote(modelData)
                        }
                    }
                }
                Field {
                    id: words

                    Layout.fillWidth: true
                    label: qsTr("In your own words")
                    help: qsTr("Only you see this.")
                    multiline: true
                    maximumLength: 500
                    text: root.detail.text
                }
                PrimaryButton {
                    Layout.fillWidth: true
                    text: qsTr("Keep")
                    onClicked: {
                        root.detail.setText(words.text);
                        notes.item.close();
                    }
                }
            }
        }
    }

    Loader {
        id: outcomes

        active: false
        sourceComponent: Sheet {
            title: d.name

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.gapS

                Repeater {
                    model: [
                        {
                            "value": SessionItemListModel.Done,
                            "text": qsTr("Done")
                        },
                        {
                            "value": SessionItemListModel.Partial,
                            "text": qsTr("Part of it")
                        },
                        {
                            "value": SessionItemListModel.Skipped,
                            "text": qsTr("Left out")
                        }
                    ]
                    delegate: Chip {
                        required property var modelData

                        Layout.fillWidth: true
                        exclusive: true
                        text: modelData.text
                        checked: d.outcome === modelData.value
                        onClicked: {
                            root.detail.setOutcome(d.position, modelData.value);
                            outcomes.item.close();
                        }
                    }
                }
            }
        }
    }

    Loader {
        id: answer
    }
}
