// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.App

/** What the controllers wish to be opened; Pages.qml knows where it leads. */
Item {
    id: root

    // Pages.qml itself: its type would lead back here.
    required property var pages

    Connections {
        function onSafetyCheckNeeded(): void {
            root.pages.openSafetyCheck();
        }

        function onNoteOpened(id: string): void {
            if (id === "review" || id === "way_back")
                root.pages.openReview();
            else if (id === "rescreen")
                root.pages.ask(OnboardingController.Effort);
            else if (id === "low_mood")
                root.pages.tools.openCrisis();
            else if (id.startsWith("measure."))
                root.pages.tools.askMeasure(id.slice(8));
            else
                root.pages.questionRequested(id);
        }

        function onKeepsakeOpened(record: string): void {
            root.pages.tools.openKeptRecord(record);
        }

        function onHelpOffered(): void {
            root.pages.tools.offerHelp();
        }

        function onPlayerChanged(): void {
            if (root.pages.app.player)
                root.pages.showPlayer();
        }

        target: root.pages.app
    }

    Connections {
        function onFlarePlanRequested(): void {
            root.pages.tools.openFlarePlan();
        }

        function onCardRequested(id: string): void {
            root.pages.tools.openCard(id);
        }

        target: root.pages.app.today
    }

    Connections {
        function onClinicChosen(): void {
            root.pages.clinic.open();
        }

        target: root.pages.app.onboarding
    }

    Connections {
        function onSaved(itemId: string): void {
            root.pages.closePattern(itemId);
        }

        target: root.pages.app.pattern
    }

    Connections {
        function onEnded(): void {
            root.pages.showEnd();
        }

        target: root.pages.app.player
        ignoreUnknownSignals: true
    }
}
