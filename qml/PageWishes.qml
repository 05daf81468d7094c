// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace
import Evenpace.App

/** Pages that are pushed by address tell their wishes through these signals; the window knows where they lead. */
Item {
    id: root

    // Main.qml itself: its type would lead back here.
    required property var window
    property alias page: wishes.target

    Connections {
        id: wishes

        function onBackRequested(): void {
            root.window.goBack();
        }

        function onAboutRequested(): void {
            root.window.openAbout();
        }

        function onLicenseRequested(key: string): void {
            root.window.openLicense(key);
        }

        function onReviewRequested(): void {
            root.window.openReview();
        }

        function onLogRequested(): void {
            root.window.openPacingLog();
        }

        function onHelpRequested(): void {
            root.window.openHelp();
        }

        function onSafetyRequested(): void {
            root.window.openSafetyCheck();
        }

        function onQuestionsRequested(): void {
            root.window.openQuestions();
        }

        function onPaceSettingsRequested(): void {
            root.window.openPace();
        }

        function onPaceRequested(): void {
            root.window.ask(OnboardingController.Pace);
        }

        function onEffortRequested(): void {
            root.window.ask(OnboardingController.Effort);
        }

        function onQuestionsClosed(part: int, isDone: bool): void {
            root.window.closeQuestions(part, isDone);
        }

        function onLeaveRequested(): void {
            root.window.leaveSession();
        }

        ignoreUnknownSignals: true
    }
}
