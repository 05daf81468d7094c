// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

// Not ComponentBehavior: Bound, as the Loader of Qt 6.4 cannot build components that are.

/** See what fits today and start it. One column, two beside each other on their side, plan and scene on a tablet. */
T.Page {
    id: root

    required property TodayController today
    required property ActivityController activities
    required property HistoryListModel recent
    property int guideSkin: 2
    property int guideHair: 0
    property bool hasResume: false
    property string resumeName
    property string resumeDetail
    property string notice
    readonly property bool isTablet: width >= 760 && !Theme.isShort(height)
    readonly property bool isLandscape: Theme.isShort(height) && width >= 520
    /** The tabs below are part of the 600 that the design calls small. */
    readonly property bool isSmall: height < 520 || Theme.isTiny(width)

    signal settingsRequested
    signal hardRequested
    signal checkInRequested
    signal helpRequested
    signal sessionOpened(key: string)
    signal resumeAccepted
    signal resumeDeclined
    signal noticeDismissed

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Today")
    Accessible.description: root.today.spokenSummary
    background: Rectangle {
        color: root.today.isGentle ? Theme.flareGround : Theme.ground

        Behavior on color {
            ColorAnimation {
                duration: Theme.motionScene
                easing.type: Easing.InOutSine
            }
        }
    }

    QtObject {
        id: d

        property bool isUnfolded: false
    }

    Binding {
        target: root.today
        property: "isShown"
        value: root.visible && Application.state === Qt.ApplicationActive
    }
    // Not by a size that the page only has while it is made.
    Binding {
        target: root.today
        property: "foldsDone"
        when: root.width > 0 && root.height > 0
        value: root.isSmall && !root.isLandscape && !d.isUnfolded
    }
    Connections {
        function onHelpRequested(): void {
            root.helpRequested();
        }

        target: root.today
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        Loader {
            Layout.fillHeight: true
            Layout.preferredWidth: root.width / 2
            active: root.isLandscape
            visible: active
            // qmllint disable unqualified
            sourceComponent: Flickable {
                contentHeight: Math.max(height, sideSky.implicitHeight + sideEnvelope.implicitHeight + Theme.gapL + Theme.gapS)
                boundsBehavior: Flickable.StopAtBounds
                clip: true

                TodaySky {
                    id: sideSky

                    width: parent.width
                    height: parent.height - sideEnvelope.implicitHeight - Theme.gapL - Theme.gapS
                    today: root.today
                    guideSkin: root.guideSkin
                    guideHair: root.guideHair
                    hasFigure: !Theme.bigText && !root.today.isGentle
                    onSettingsRequested: root.settingsRequested()
                    onHardRequested: root.hardRequested()
                    onCheckInRequested: root.checkInRequested()
                }
                TodayEnvelope {
                    id: sideEnvelope

                    anchors.top: sideSky.bottom
                    anchors.topMargin: Theme.gapL
                    x: Theme.screenMargin(parent.width)
                    width: parent.width - 2 * x
                    today: root.today
                    onWhyRequested: sheets.showWhy()
                    onHelpRequested: root.helpRequested()
                }
            }
            // qmllint enable unqualified
        }

        TodayPlan {
            Layout.fillWidth: !root.isTablet
            Layout.fillHeight: true
            Layout.preferredWidth: root.isTablet ? 420 : root.width / (root.isLandscape ? 2 : 1)
            today: root.today
            activities: root.activities
            guideSkin: root.guideSkin
            guideHair: root.guideHair
            hasSky: !root.isLandscape
            hasFigure: !root.isTablet && !root.isLandscape && !Theme.bigText && !root.isSmall
            hasGear: !root.isTablet
            hasResume: root.hasResume
            resumeName: root.resumeName
            resumeDetail: root.resumeDetail
            notice: root.notice
            onSettingsRequested: root.settingsRequested()
            onHardRequested: root.hardRequested()
            onCheckInRequested: root.checkInRequested()
            onHelpRequested: root.helpRequested()
            onWhyRequested: sheets.showWhy()
            onActivitiesRequested: sheets.showActivities()
            onChangesRequested: key => sheets.showChanges(key)
            onGoOnRequested: sheets.showHeld("")
            onUnfoldRequested: d.isUnfolded = true
            onSessionOpened: key => root.sessionOpened(key)
            onResumeAccepted: root.resumeAccepted()
            onResumeDeclined: root.resumeDeclined()
            onNoticeDismissed: root.noticeDismissed()
        }

        Loader {
            id: scene

            readonly property bool isNeeded: root.isTablet

            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: scene.isNeeded
            onIsNeededChanged: {
                if (scene.status === Loader.Null)
                    scene.setSource(Qt.resolvedUrl("TodayScene.qml"), {
                        "today": root.today,
                        "recent": root.recent,
                        "guideSkin": Qt.binding(() => root.guideSkin),
                        "guideHair": Qt.binding(() => root.guideHair)
                    });
            }

            Connections {
                function onSettingsRequested(): void {
                    root.settingsRequested();
                }

                function onHardRequested(): void {
                    root.hardRequested();
                }

                function onSessionOpened(key: string): void {
                    root.sessionOpened(key);
                }

                target: scene.item
                ignoreUnknownSignals: true
            }
        }
    }

    TodaySheets {
        id: sheets

        objectName: "today-sheets"
        today: root.today
        activities: root.activities
    }
}
