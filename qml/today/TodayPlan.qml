// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

// Not ComponentBehavior: Bound, as the Loader of Qt 6.4 cannot build components that are.

/** The list of the day above the one big button; where the button would take too much room, it ends the list. */
Item {
    id: root

    required property TodayController today
    required property ActivityController activities
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
    signal hardRequested
    signal checkInRequested
    signal helpRequested
    signal whyRequested
    signal activitiesRequested
    signal changesRequested(key: string)
    signal goOnRequested
    signal unfoldRequested
    signal sessionOpened(key: string)
    signal resumeAccepted
    signal resumeDeclined
    signal noticeDismissed

    QtObject {
        id: d

        function finish(): void {
            if (tail.status === Loader.Null)
                tail.setSource(Qt.resolvedUrl("TodayEnd.qml"), {
                    "today": root.today,
                    "activities": root.activities
                });
        }
    }

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
        T.ScrollBar.vertical: ScrollLine {}

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
                onHardRequested: root.hardRequested()
                onCheckInRequested: root.checkInRequested()
            }
            TodayEnvelope {
                Layout.fillWidth: true
                Layout.leftMargin: root.margin
                Layout.rightMargin: root.margin
                Layout.topMargin: Theme.gapL - 2
                visible: root.hasSky && (root.today.hasBand || root.today.isGentle)
                today: root.today
                onWhyRequested: root.whyRequested()
                onHelpRequested: root.helpRequested()
            }
            // Most days have nothing to say.
            Loader {
                id: notes

                readonly property bool isNeeded: root.notice !== "" || root.hasResume || root.today.hasNotes || root.today.isResting || root.today.isEnough || root.today.note !== ""

                Layout.fillWidth: true
                Layout.leftMargin: root.margin
                Layout.rightMargin: root.margin
                Layout.topMargin: root.hasSky && root.today.hasBand ? Theme.gapXs : Theme.gapL
                Layout.bottomMargin: Theme.gapM
                visible: implicitHeight > 0
                onIsNeededChanged: {
                    if (notes.status === Loader.Null)
                        notes.setSource(Qt.resolvedUrl("TodayNotes.qml"), {
                            "today": root.today,
                            "notice": Qt.binding(() => root.notice),
                            "hasResume": Qt.binding(() => root.hasResume),
                            "resumeName": Qt.binding(() => root.resumeName),
                            "resumeDetail": Qt.binding(() => root.resumeDetail)
                        });
                }

                Connections {
                    function onNoticeDismissed(): void {
                        root.noticeDismissed();
                    }

                    function onGoOnRequested(): void {
                        root.goOnRequested();
                    }

                    target: notes.item
                    ignoreUnknownSignals: true
                }
            }
            Repeater {
                model: root.today.list
                delegate: TodayRow {
                    required property string key

                    Layout.fillWidth: true
                    Layout.leftMargin: root.margin // qmllint disable
                    Layout.rightMargin: root.margin // qmllint disable
                    Layout.bottomMargin: Theme.cardGap
                    guideSkin: root.guideSkin // qmllint disable
                    guideHair: root.guideHair // qmllint disable
                    onChosen: {
                        switch (kind) {
                        case TodayListModel.Done:
                            root.sessionOpened(key.replace("record-", "")); // qmllint disable
                            break;
                        case TodayListModel.DoneTogether:
                            root.unfoldRequested();
                            break;
                        case TodayListModel.Changes:
                            root.changesRequested(key);
                            break;
                        case TodayListModel.Added:
                            root.today.takeOffToday(key);
                            break;
                        default:
                            root.today.startSession(key);
                        }
                    }
                }
            }
            // Below the fold on most screens: after the first frame.
            Loader {
                id: tail

                Layout.fillWidth: true
                Layout.leftMargin: root.margin
                Layout.rightMargin: root.margin
                Layout.topMargin: Theme.gapS

                Connections {
                    function onFrameSwapped(): void {
                        // Not before the frame is out.
                        Qt.callLater(d.finish); // qmllint disable
                    }

                    target: tail.status === Loader.Null ? root.Window.window : null // qmllint disable
                }
                Connections {
                    function onActivitiesRequested(): void {
                        root.activitiesRequested();
                    }

                    target: tail.item
                    ignoreUnknownSignals: true
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
        onBadDayChosen: bad => root.today.setBadDay(bad)
    }

    Loader {
        id: toast

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gapS + (root.isDockFixed ? dock.height : 0)
    }
    Connections {
        function onUndone(): void {
            root.today.undo();
        }

        target: toast.item
        ignoreUnknownSignals: true
    }
    Connections {
        function onSaid(text: string, canUndo: bool): void {
            toast.source = "qrc:/qt/qml/Evenpace/Controls/Toast.qml";
            toast.item.show(text, canUndo ? qsTr("Undo") : ""); // qmllint disable
        }

        target: root.today
    }
}
