// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

// Not ComponentBehavior: Bound, as the Loader of Qt 6.4 cannot build components that are.

/** See what today holds and start it. One column, two beside each other on their side, plan and scene on a tablet. */
Page {
    id: root

    required property TodayController today
    required property HistoryListModel recent
    property int guideSkin: 2
    property int guideHair: 0
    property bool hasResume: false
    property string resumeName
    property string resumeDetail
    property string notice
    readonly property bool isTablet: width >= 760 && !Theme.isShort(height)
    readonly property bool isLandscape: Theme.isShort(height) && width >= 520

    signal settingsRequested
    signal sessionOpened(key: string)
    signal resumeAccepted
    signal resumeDeclined
    signal noticeDismissed

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Today")
    Accessible.description: root.today.spokenSummary
    background: Rectangle {
        color: Theme.ground
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
                contentHeight: Math.max(height, sideSky.implicitHeight)
                boundsBehavior: Flickable.StopAtBounds
                clip: true

                TodaySky {
                    id: sideSky

                    width: parent.width
                    height: parent.height
                    today: root.today
                    guideSkin: root.guideSkin
                    guideHair: root.guideHair
                    hasFigure: !Theme.bigText
                    onSettingsRequested: root.settingsRequested()
                }
            }
            // qmllint enable unqualified
        }

        TodayPlan {
            Layout.fillWidth: !root.isTablet
            Layout.fillHeight: true
            Layout.preferredWidth: root.isTablet ? 420 : root.width / (root.isLandscape ? 2 : 1)
            today: root.today
            guideSkin: root.guideSkin
            guideHair: root.guideHair
            hasSky: !root.isLandscape
            hasFigure: !root.isTablet && !root.isLandscape && !Theme.bigText && root.height >= 520 && !Theme.isTiny(root.width)
            hasGear: !root.isTablet
            hasResume: root.hasResume
            resumeName: root.resumeName
            resumeDetail: root.resumeDetail
            notice: root.notice
            onSettingsRequested: root.settingsRequested()
            onSessionOpened: key => root.sessionOpened(key)
            onResumeAccepted: root.resumeAccepted()
            onResumeDeclined: root.resumeDeclined()
            onNoticeDismissed: root.noticeDismissed()
        }

        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            active: root.isTablet
            visible: active
            // qmllint disable unqualified
            sourceComponent: TodayScene {
                today: root.today
                recent: root.recent
                guideSkin: root.guideSkin
                guideHair: root.guideHair
                onSettingsRequested: root.settingsRequested()
                onSessionOpened: key => root.sessionOpened(key)
            }
            // qmllint enable unqualified
        }
    }
}
