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

    // A day has a handful of rows: no need for a list that builds them on demand.
    Flickable {
        id: list

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: root.isDockFixed ? dock.top : parent.bottom
        contentHeight: column.implicitHeight + Theme.gapL + (root.isDockFixed ? 0 : dock.implicitHeight)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollBar {}

        ColumnLayout {
            id: column

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
            Repeater {
                model: root.today.list
                delegate: TodayRow {
                    required property string key

                    Layout.fillWidth: true
                    Layout.leftMargin: root.margin
                    Layout.rightMargin: root.margin
                    Layout.bottomMargin: Theme.cardGap
                    guideSkin: root.guideSkin
                    guideHair: root.guideHair
                    onChosen: {
                        if (kind === TodayListModel.Done)
                            root.sessionOpened(key.replace("record-", ""));
                        else
                            root.today.startSession(key);
                    }
                }
            }
        }

        Item {
            id: end

            y: list.contentHeight - height
            width: list.width
            height: dock.implicitHeight
        }
    }

    TodayDock {
        id: dock

        parent: root.isDockFixed ? root : end
        width: parent ? parent.width : 0
        y: parent ? parent.height - height : 0
        today: root.today
        hasResume: root.hasResume
        resumeDetail: root.resumeDetail
        onResumeAccepted: root.resumeAccepted()
        onResumeDeclined: root.resumeDeclined()
    }
}
