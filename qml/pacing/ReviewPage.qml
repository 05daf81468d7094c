// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** The week in plain words: how it was, what changes, why, and the choice to leave it as it is. */
T.Page {
    id: root

    required property ReviewController review
    readonly property real side: Math.max(Theme.screenMargin(width), (width - 640) / 2)
    /** A dock that would take too much room ends the page instead. */
    readonly property bool isDockFixed: dock.implicitHeight < height * 0.4

    signal backRequested
    signal logRequested
    signal flarePlanRequested
    signal cardRequested(id: string)

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Your week")
    Accessible.description: [root.review.verdict, root.review.change].concat(root.review.facts).join(" ") // qmllint disable
    background: Rectangle {
        color: Theme.ground
    }

    header: PageHead {
        title: qsTr("Your week")
        onBackRequested: root.backRequested()
    }

    Connections {
        function onReviewAnswered(): void {
            root.backRequested();
        }

        target: root.review
    }

    ScrollPage {
        id: page

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: root.isDockFixed ? dock.top : parent.bottom
        side: root.side

        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.sectionGap
            visible: root.review.hasReview
            text: root.review.verdict
            token: Theme.h2
            heading: true
        }
        Card {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            visible: root.review.hasReview
            spacing: Theme.gapM

            AppText {
                Layout.fillWidth: true
                text: root.review.change
                token: Theme.h3
            }
            AppText {
                Layout.fillWidth: true
                text: root.review.why
                token: Theme.body
                color: Theme.ink2
            }
        }
        ReviewFacts {
            Layout.fillWidth: true
            Layout.topMargin: Theme.sectionGap
            visible: root.review.hasReview && root.review.facts.length > 0
            title: qsTr("What the week held")
            lines: root.review.facts // qmllint disable
        }
        Notice {
            Layout.fillWidth: true
            Layout.topMargin: Theme.sectionGap
            visible: root.review.isInFlare
            kind: "rest"
            text: root.review.flareText
        }
        LinkButton {
            Layout.fillWidth: true
            atStart: true
            visible: root.review.isInFlare
            text: qsTr("My flare plan")
            onClicked: root.flarePlanRequested()
        }
        LinkButton {
            Layout.fillWidth: true
            atStart: true
            visible: root.review.isInFlare
            text: qsTr("About flares and set-backs")
            onClicked: root.cardRequested("edu-flare")
        }
        WayBack {
            Layout.fillWidth: true
            Layout.topMargin: Theme.sectionGap
            visible: root.review.isOnWayBack
            step: root.review.wayBackStep
            text: root.review.wayBackText
            canConfirm: root.review.canConfirmStep
            onConfirmed: root.review.confirmStep()
        }
        Card {
            Layout.fillWidth: true
            Layout.topMargin: Theme.sectionGap
            visible: root.review.canAskForMore
            spacing: Theme.gapM

            AppText {
                Layout.fillWidth: true
                text: qsTr("Your plan never grows by itself. If you wish, it can become a little larger.")
                token: Theme.body
            }
            SecondButton {
                Layout.fillWidth: true
                text: qsTr("A little more")
                onClicked: root.review.askForMore()
            }
        }
        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            visible: text !== ""
            text: root.review.stepAnswer
            token: Theme.body
            Accessible.role: Accessible.AlertMessage
        }
        Notice {
            Layout.fillWidth: true
            Layout.topMargin: Theme.sectionGap
            visible: root.review.boomBust !== ""
            kind: "care"
            iconName: "info"
            text: root.review.boomBust
        }
        ReviewFacts {
            Layout.fillWidth: true
            Layout.topMargin: Theme.sectionGap
            title: qsTr("How sure are we?")
            lines: [root.review.howSure]
        }
        LinkButton {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapS
            text: qsTr("Every decision, day by day")
            onClicked: root.logRequested()
        }
        Item {
            id: end

            Layout.fillWidth: true
            implicitHeight: root.isDockFixed ? Theme.gapXl : dock.implicitHeight
        }
    }

    Dock {
        id: dock

        parent: root.isDockFixed ? root.contentItem : end // qmllint disable
        visible: root.review.hasReview
        width: parent ? parent.width : 0
        y: parent ? parent.height - height : 0
        height: visible ? implicitHeight : 0
        sideMargin: root.isDockFixed ? root.side : 0

        PrimaryButton {
            Layout.fillWidth: true
            text: root.review.acceptText
            onClicked: root.review.accept()
        }
        QuietButton {
            Layout.fillWidth: true
            visible: root.review.canKeep
            text: root.review.keepText
            onClicked: root.review.keepSize()
        }
    }
}
