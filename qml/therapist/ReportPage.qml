// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** What is told a therapist: which days, each value of them, and the ways to send or keep it. */
T.Page {
    id: root

    required property ReportController report

    signal backRequested
    signal sendRequested

    Accessible.role: Accessible.Pane
    Accessible.name: [head.title, root.report.sumText].join(". ") // qmllint disable
    background: Rectangle {
        color: Theme.ground
    }

    header: PageHead {
        id: head

        title: qsTr("How it went")
        onBackRequested: root.backRequested()
    }

    ScrollPage {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: dock.top
        side: Math.max(Theme.screenMargin(root.width), (root.width - 640) / 2)

        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            text: qsTr("For %1").arg(root.report.therapistName)
            token: Theme.h2
            heading: true
        }
        AppText {
            Layout.fillWidth: true
            text: qsTr("Below is all that they will see. Your own words never leave the phone.")
            color: Theme.ink2
        }
        ReportDays {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            report: root.report
        }
        Notice {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            visible: root.report.problem !== ""
            text: root.report.problem
        }
        Notice {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            visible: root.report.savedText !== ""
            kind: "ok"
            text: root.report.savedText
        }
        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            text: root.report.isEmpty ? qsTr("Nothing was told on these days.") : root.report.sumText
            token: Theme.h3
        }
        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.report.programLines.join(" ") // qmllint disable
            color: Theme.ink2
        }
        ReportPart {
            Layout.fillWidth: true
            text: qsTr("Mornings and days")
            iconName: "sun-horizon"
            rows: root.report.days
        }
        ReportPart {
            Layout.fillWidth: true
            text: qsTr("Sessions")
            iconName: "person-simple-tai-chi"
            rows: root.report.sessions
        }
        ReportPart {
            Layout.fillWidth: true
            text: qsTr("Questions you answered")
            iconName: "list-bullets"
            rows: root.report.measures
        }
        ReportPart {
            Layout.fillWidth: true
            text: qsTr("Why days had their size")
            iconName: "scales"
            rows: root.report.decisions
        }
        ReportFiles {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.gapXl
            report: root.report
        }
    }
    Dock {
        id: dock

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        sideMargin: Math.max(Theme.screenMargin(root.width), (root.width - 640) / 2)

        PrimaryButton {
            Layout.fillWidth: true
            enabled: !root.report.isEmpty
            reason: qsTr("There is nothing to tell of these days")
            iconName: "paper-plane-tilt"
            text: qsTr("Show or send it")
            detail: Theme.hugeText ? "" : qsTr("Closed for their eyes only")
            onClicked: root.sendRequested()
        }
    }
}
