// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** The list of the day above the one big button; where the button would take too much room, it ends the list. */
Item {
    id: root

    required property TodayController today
    property int guideSkin: 2
    property int guideHair: 0
    property bool hasSky: true
    property bool hasFigure: true
    property bool hasGear: true
    property bool hasResume: false
    property string resumeName
    property string resumeDetail
    property string notice
    readonly property real margin: Theme.screenMargin(width)
    readonly property bool isDockFixed: dock.implicitHeight < height * 0.4

    signal settingsRequested
    signal sessionOpened(key: string)
    signal resumeAccepted
    signal resumeDeclined
    signal noticeDismissed

    ListView {
        id: list

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: root.isDockFixed ? dock.top : parent.bottom
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.today.list
        spacing: Theme.cardGap
        ScrollBar.vertical: ScrollBar {
            policy: ScrollBar.AsNeeded
        }

        header: ColumnLayout {
            width: list.width
            spacing: 0

            TodaySky {
                Layout.fillWidth: true
                visible: root.hasSky
                today: root.today
                guideSkin: root.guideSkin
                guideHair: root.guideHair
                hasFigure: root.hasFigure
                hasGear: root.hasGear
                onSettingsRequested: root.settingsRequested()
            }
            TodayNotes {
                Layout.fillWidth: true
                Layout.leftMargin: root.margin
                Layout.rightMargin: root.margin
                Layout.topMargin: Theme.gapL
                note: root.today.note
                notice: root.notice
                hasResume: root.hasResume
                resumeName: root.resumeName
                resumeDetail: root.resumeDetail
                onNoticeDismissed: root.noticeDismissed()
            }
        }

        delegate: TodayRow {
            required property string key

            x: root.margin
            width: list.width - 2 * root.margin
            guideSkin: root.guideSkin
            guideHair: root.guideHair
            onChosen: {
                if (kind === TodayListModel.Done)
                    root.sessionOpened(key.replace("record-", ""));
                else
                    root.today.startSession(key);
            }
        }

        footer: Item {
            width: list.width
            implicitHeight: Theme.gapL + (root.isDockFixed ? 0 : dock.implicitHeight)
        }
    }

    TodayDock {
        id: dock

        parent: root.isDockFixed ? root : list.footerItem
        anchors.left: parent ? parent.left : undefined
        anchors.right: parent ? parent.right : undefined
        anchors.bottom: parent ? parent.bottom : undefined
        today: root.today
        hasResume: root.hasResume
        resumeDetail: root.resumeDetail
        onResumeAccepted: root.resumeAccepted()
        onResumeDeclined: root.resumeDeclined()
    }
}
