// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** The tabs. A bar below, or a rail at the start where there is little height or much width. */
FocusScope {
    id: root

    required property AppController app
    property string currentTab: "today"
    readonly property bool hasRail: Theme.isExpanded(width) || (Theme.isShort(height) && width >= 600)

    /** The page of the tab that is shown, unless it is Today: PageWishes.qml hears what it wishes. */
    readonly property Item tabPage: {
        const loader = root.currentTab === "practice" ? practice : root.currentTab === "toolkit" ? toolkit : root.currentTab === "history" ? history : null;
        return loader ? loader.item as Item : null;
    }
    /** Height of what a message has to stay above: the tabs and the page's main buttons. */
    readonly property real bottomInset: (hasRail ? 0 : tabs.height) + (currentTab === "today" ? 96 : 0)

    signal settingsRequested
    signal checkInRequested
    signal helpRequested
    signal hardRequested
    signal sessionOpened(key: string)

    /** Back within the tab that is shown; true if there was something to go back from. */
    function goBack(): bool {
        return root.currentTab === "practice" && practice.item !== null && practice.item.goBack(); // qmllint disable
    }

    // The rail keeps its two places together at the top.
    Rectangle {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: tabs.width
        visible: root.hasRail
        color: Theme.surface

        Rectangle {
            anchors.right: parent.right
            width: Theme.strokeHair
            height: parent.height
            color: Theme.hair
        }
    }

    MainTabs {
        id: tabs

        y: root.hasRail ? 0 : parent.height - height
        anchors.left: parent.left
        width: root.hasRail ? implicitWidth : parent.width
        height: root.hasRail ? Math.min(parent.height, Math.max(implicitHeight, 320)) : implicitHeight
        rail: root.hasRail
        currentKey: root.currentTab
        onTabChosen: key => root.currentTab = key

        TabEntry {
            key: "today"
            text: qsTr("Today")
            iconName: "sun-horizon"
        }
        TabEntry {
            key: "practice"
            text: qsTr("Practice")
            iconName: "person-simple-tai-chi"
        }
        TabEntry {
            key: "toolkit"
            //: name of the tab with what helps on hard days and with planning
            text: qsTr("Toolkit")
            iconName: "toolbox"
        }
        TabEntry {
            key: "history"
            //: name of the tab that shows what was done and felt over time
            text: qsTr("Patterns")
            iconName: "chart-line"
        }
    }

    Item {
        id: place

        anchors.top: parent.top
        anchors.right: parent.right
        anchors.bottom: root.hasRail ? parent.bottom : tabs.top
        anchors.left: root.hasRail ? tabs.right : parent.left

        TodayPage {
            anchors.fill: parent
            visible: root.currentTab === "today"
            enabled: visible
            today: root.app.today
            activities: root.app.activities
            recent: root.app.history
            guideSkin: root.app.settings.guideSkin
            guideHair: root.app.settings.guideHair
            hasResume: root.app.hasResume
            resumeName: root.app.resumeName
            resumeDetail: root.app.resumeDetail
            notice: root.app.notice
            onSettingsRequested: root.settingsRequested()
            onCheckInRequested: root.checkInRequested()
            onHelpRequested: root.helpRequested()
            onHardRequested: root.hardRequested()
            onSessionOpened: key => root.sessionOpened(key)
            onResumeAccepted: root.app.resumeSession()
            onResumeDeclined: root.app.declineResume()
            onNoticeDismissed: root.app.dismissNotice()
        }

        Loader {
            id: practice

            readonly property bool isWanted: root.currentTab === "practice"

            anchors.fill: parent
            visible: practice.isWanted
            enabled: visible
            onIsWantedChanged: {
                if (practice.isWanted && practice.status === Loader.Null)
                    practice.setSource(Qt.resolvedUrl("practice/PracticePage.qml"), {
                        "objectName": "practice-page",
                        "practice": root.app.practice,
                        "guideSkin": Qt.binding(() => root.app.settings.guideSkin),
                        "guideHair": Qt.binding(() => root.app.settings.guideHair)
                    });
            }
        }

        Loader {
            id: toolkit

            readonly property bool isWanted: root.currentTab === "toolkit"

            anchors.fill: parent
            visible: toolkit.isWanted
            enabled: visible
            onIsWantedChanged: {
                if (!toolkit.isWanted)
                    return;
                root.app.planner.show();
                root.app.goals.show();
                root.app.sleep.open();
                if (toolkit.status === Loader.Null)
                    toolkit.setSource(Qt.resolvedUrl("toolkit/ToolkitPage.qml"), {
                        "toolkit": root.app.toolkit,
                        "plannerText": Qt.binding(() => root.app.planner.line),
                        "goalsText": Qt.binding(() => root.app.goals.line),
                        "sleepText": Qt.binding(() => root.app.sleep.line)
                    });
            }
        }

        Loader {
            id: history

            readonly property bool isWanted: root.currentTab === "history"

            anchors.fill: parent
            visible: history.isWanted
            enabled: visible
            onIsWantedChanged: {
                if (history.isWanted && history.status === Loader.Null)
                    history.setSource(Qt.resolvedUrl("progress/HistoryPage.qml"), {
                        "history": root.app.history
                    });
            }
        }
    }
}
