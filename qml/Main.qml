// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** The window: its look, the pages, and the check-in above them. */
T.ApplicationWindow {
    id: root

    required property AppController app
    /** Pages come without a transition, for pictures and tests. */
    property bool isInstant: false
    readonly property alias currentPage: pages.currentPage

    /** The check-in of a day, "2026-06-11"; empty: today's. */
    function openCheckIn(day: string): void {
        d.layCheckIn();
        root.app.checkIn.open(day);
    }

    /** One of the questions that wait, by its key. */
    function openQuestion(key: string): void {
        d.layCheckIn();
        root.app.checkIn.ask(key);
    }

    width: 400
    height: 800
    minimumWidth: 320
    minimumHeight: 320
    title: qsTr("Evenpace")
    color: Theme.ground
    visible: true

    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Component.onCompleted: {
        if (root.app.settings.opensClinic)
            pages.clinic.open();
        else if (root.app.onboarding.isWanted)
            pages.openQuestions();
    }

    Binding {
        target: Theme
        property: "world"
        value: root.app.player?.isDimmed ? "ember" : root.app.settings.shownWorld
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.app.settings.textPercent / 100
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.app.settings.isLessMotion || root.isInstant
    }
    Binding {
        target: Theme
        property: "hand"
        value: root.app.settings.handName
    }

    QtObject {
        id: d

        property bool isSeen: false
        property bool isCheckInWanted: false

        /** The morning's check-in opens by itself over Today only, and not before Today was seen. */
        function offerCheckIn(): void {
            d.isCheckInWanted = !d.isSeen;
            if (d.isSeen && pages.isTodayOpen)
                root.openCheckIn("");
        }

        function layCheckIn(): void {
            if (checkIn.status === Loader.Null)
                checkIn.setSource(Qt.resolvedUrl("checkin/CheckInLayer.qml"), {
                    "checkIn": root.app.checkIn,
                    "prefersTrack": Qt.binding(() => root.app.settings.isScaleTrack),
                    "bottomInset": Qt.binding(() => pages.messageInset)
                });
        }
    }

    Pages {
        id: pages

        objectName: "pages"
        anchors.fill: parent
        app: root.app
        isInstant: root.isInstant
        onCheckInRequested: day => root.openCheckIn(day)
        onQuestionRequested: key => root.openQuestion(key)
    }

    // Read when it is first needed, like the pages.
    Loader {
        id: checkIn

        anchors.fill: parent
    }

    Connections {
        function onHardRequested(): void {
            // What was entered stays.
            root.app.checkIn.close();
            pages.tools.openHard();
        }

        target: checkIn.item
        ignoreUnknownSignals: true
    }

    Connections {
        function onCheckInWanted(): void {
            d.offerCheckIn();
        }

        target: root.app
    }

    Connections {
        function onFrameSwapped(): void {
            d.isSeen = true;
            // Not before the frame is out.
            if (d.isCheckInWanted)
                Qt.callLater(d.offerCheckIn); // qmllint disable
            Qt.callLater(root.app.lookForKeepsakes); // qmllint disable
            Qt.callLater(root.app.offerMore); // qmllint disable
        }

        target: root
        enabled: !d.isSeen
    }

    Shortcut {
        sequences: ["Esc", "Back"]
        enabled: !pages.isInSession
        onActivated: pages.goBack()
    }
}
