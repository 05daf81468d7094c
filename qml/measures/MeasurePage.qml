// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** One set of questions: what the last answers say, what changed, and all that was told before. */
T.Page {
    id: root

    required property MeasuresController measures

    signal backRequested
    signal questionsWanted(key: string)
    signal correctionWanted
    signal crisisRequested
    signal itemRequested(id: string)
    signal cardRequested(id: string)

    Accessible.role: Accessible.Pane
    Accessible.name: [root.measures.title, root.measures.resultText].join(". ") // qmllint disable
    background: Rectangle {
        color: Theme.ground
    }

    header: PageHead {
        title: root.measures.title
        onBackRequested: root.backRequested()
    }

    ScrollPage {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: dock.top
        side: Math.max(Theme.screenMargin(root.width), (root.width - 640) / 2)

        Card {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            visible: root.measures.hasResult

            AppText {
                Layout.fillWidth: true
                text: root.measures.dayText
                token: Theme.caption
                color: Theme.ink2
            }
            AppText {
                Layout.fillWidth: true
                text: root.measures.resultText
                token: Theme.h3
                heading: true
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.measures.changeText
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.measures.detailText
                color: Theme.ink2
            }
            Repeater {
                model: root.measures.lines

                AppText {
                    required property string modelData

                    Layout.fillWidth: true
                    text: modelData
                }
            }
        }
        MeasureCare {
            Layout.fillWidth: true
            Layout.topMargin: Theme.cardGap
            visible: root.measures.needsCare
            measures: root.measures
            onHelpNowRequested: root.crisisRequested()
            onItemRequested: id => root.itemRequested(id)
            onCardRequested: id => root.cardRequested(id)
        }
        Card {
            Layout.fillWidth: true
            Layout.topMargin: Theme.cardGap
            visible: root.measures.barLabels.length > 1
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("Chart. The same numbers stand in the table below.")

            AppText {
                Layout.fillWidth: true
                text: root.measures.chartTitle
                token: Theme.smallStrong
                color: Theme.ink2
                heading: true
            }
            MeasureBars {
                Layout.fillWidth: true
                labels: root.measures.barLabels
                texts: root.measures.barTexts
                shares: root.measures.barShares
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.measures.directionText
                token: Theme.caption
                color: Theme.ink2
            }
        }
        Fold {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapS
            visible: root.measures.hasResult
            text: qsTr("As a table")

            Repeater {
                model: root.measures.entryDays.length

                NavRow {
                    required property int index

                    Layout.fillWidth: true
                    text: root.measures.entryDays[index] ?? ""
                    detail: root.measures.entryPoints[index] ?? ""
                    onClicked: {
                        root.measures.openEntry(index);
                        entry.open();
                    }
                }
            }
            LinkButton {
                Layout.fillWidth: true
                atStart: true
                visible: root.measures.hasMoreEntries
                text: qsTr("Show more")
                onClicked: root.measures.showMoreEntries()
            }
        }
        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            text: root.measures.aboutText
            token: root.measures.hasResult ? Theme.small : Theme.body
            color: Theme.ink2
        }
        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapS
            Layout.bottomMargin: Theme.gapXl
            text: qsTr("The answers name no illness. They stay on this device.")
            token: Theme.small
            color: Theme.ink2
        }
    }
    Dock {
        id: dock

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        // Where help is offered nothing else is in its way.
        visible: root.measures.isDue || !root.measures.needsCare
        height: visible ? implicitHeight : 0
        sideMargin: Math.max(Theme.screenMargin(root.width), (root.width - 640) / 2)
        spacing: Theme.gapXs

        AppText {
            Layout.fillWidth: true
            text: root.measures.nextText
            token: Theme.small
            color: Theme.ink2
            horizontalAlignment: Text.AlignHCenter
            visible: !Theme.hugeText && !Theme.isShort(root.height)
        }
        PrimaryButton {
            Layout.fillWidth: true
            visible: root.measures.isDue
            text: root.measures.goesOn ? qsTr("Go on") : qsTr("Answer now")
            onClicked: root.questionsWanted(root.measures.key)
        }
        // Not yet asked again; whoever wants to may.
        SecondButton {
            Layout.fillWidth: true
            visible: !root.measures.isDue
            text: qsTr("Answer now")
            onClicked: root.questionsWanted(root.measures.key)
        }
    }

    MeasureEntrySheet {
        id: entry

        objectName: "measure-entry"
        measures: root.measures
        onCorrectRequested: {
            root.measures.correctEntry();
            root.correctionWanted();
        }
        onDeleteRequested: ask.open()
    }
    ConfirmDialog {
        id: ask

        title: qsTr("Delete it for good?")
        text: qsTr("All that you answered in it is erased, and cannot be brought back.")
        confirmText: qsTr("Delete it")
        cancelText: qsTr("Keep it")
        danger: true
        onAccepted: root.measures.deleteEntry()
    }
}
