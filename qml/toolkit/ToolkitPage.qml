// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** The toolkit by moment: what helps right now first. Two columns where there is room for them. */
T.Page {
    id: root

    required property ToolkitController toolkit
    // How it stands with what is planned.
    property string plannerText
    property string goalsText
    property string sleepText
    readonly property bool isWide: width >= 760 && !Theme.hugeText

    signal settingsRequested
    signal itemRequested(id: string)
    signal flarePlanRequested
    signal crisisRequested
    signal plannerRequested
    signal goalsRequested
    signal sleepRequested
    signal exercisesRequested
    signal keptRequested
    /** A record, by its id. */
    signal keptOpened(key: string)
    signal cardRequested(id: string)
    signal cardsRequested
    signal measuresRequested

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Toolkit")
    onVisibleChanged: {
        if (root.visible)
            root.toolkit.open();
    }
    Component.onCompleted: root.toolkit.open()
    background: Rectangle {
        color: Theme.ground
    }

    header: TabHead {
        title: qsTr("Toolkit")
        onSettingsRequested: root.settingsRequested()
    }

    ScrollPage {
        anchors.fill: parent
        side: Math.max(Theme.screenMargin(root.width), (root.width - (root.isWide ? 1040 : 640)) / 2)

        GridLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            Layout.bottomMargin: Theme.gapXxl
            columns: root.isWide ? 2 : 1
            columnSpacing: Theme.gapXl
            rowSpacing: Theme.sectionGap

            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.sectionGap

                ToolkitHard {
                    Layout.fillWidth: true
                    Layout.fillHeight: false
                    toolkit: root.toolkit
                    onFlarePlanRequested: root.flarePlanRequested()
                    onCrisisRequested: root.crisisRequested()
                }
                ToolkitKept {
                    Layout.fillWidth: true
                    Layout.fillHeight: false
                    visible: root.isWide && root.toolkit.hasKept
                    toolkit: root.toolkit
                    onKeptRequested: root.keptRequested()
                    onKeptOpened: key => root.keptOpened(key)
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.sectionGap

                ToolkitMore {
                    Layout.fillWidth: true
                    Layout.fillHeight: false
                    toolkit: root.toolkit
                    plannerText: root.plannerText
                    goalsText: root.goalsText
                    sleepText: root.sleepText
                    onPlannerRequested: root.plannerRequested()
                    onGoalsRequested: root.goalsRequested()
                    onSleepRequested: root.sleepRequested()
                    onExercisesRequested: root.exercisesRequested()
                    onCardRequested: id => root.cardRequested(id)
                    onCardsRequested: root.cardsRequested()
                }
                ToolkitKept {
                    Layout.fillWidth: true
                    Layout.fillHeight: false
                    visible: !root.isWide && root.toolkit.hasKept
                    toolkit: root.toolkit
                    onKeptRequested: root.keptRequested()
                    onKeptOpened: key => root.keptOpened(key)
                }
                MeasuresLink {
                    Layout.fillWidth: true
                    onChosen: root.measuresRequested()
                }
            }
        }
    }

    Connections {
        function onItemRequested(id: string): void {
            root.itemRequested(id);
        }

        target: root.toolkit
    }
}
