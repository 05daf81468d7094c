// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace
import Evenpace.App

/** Opens the therapist's side and what lies above it; part of Pages.qml, read when a therapist is here. */
Item {
    id: root

    // Pages.qml itself: its type would lead back here.
    required property var pages
    readonly property ClinicController clinic: root.pages.app.clinic // qmllint disable
    /** The clinic's own page, while it is open. */
    property ClinicPage page: null
    property MeetPage meetPage: null
    /** Nothing of it is to be seen. */
    readonly property bool isLocked: root.page !== null && root.clinic.lock.isLocked

    objectName: "clinic-pages"

    function open(): void {
        root.pages.app.settings.showClinic(true);
        if (root.page)
            return;
        root.page = root.pages.show("clinic/ClinicPage.qml", "clinic", {
            "clinic": root.clinic,
            "app": root.pages.app
        });
    }

    /** To the days of one's own. */
    function openForMe(): void {
        root.pages.app.settings.showClinic(false);
        root.page = null;
        root.pages.showTab("today");
        if (root.pages.app.onboarding.isWanted)
            root.pages.openQuestions();
    }

    /** `isForChosen`: the code of the patient who is chosen. */
    function openScan(isForChosen: bool): void {
        root.clinic.askForPatient(isForChosen);
        root.pages.therapist.openScan(root.clinic.scan);
    }

    function openOwnCode(): void {
        root.clinic.showOwnCode();
        root.pages.therapist.openCode(root.clinic.code, "");
    }

    /** Somebody whose code was scanned. */
    function openMeet(): void {
        root.pages.goBackTo(root.page);
        root.clinic.own.open();
        root.meetPage = root.pages.show("clinic/MeetPage.qml", "meet", {
            "patients": root.clinic.patients,
            "own": root.clinic.own
        });
    }

    function openLook(): void {
        root.pages.show("clinic/ClinicLookPage.qml", "clinic-look", {
            "settings": root.pages.app.settings
        });
    }

    function openRules(): void {
        root.clinic.rules.openAll();
        root.pages.show("clinic/FlagRulesPage.qml", "flag-rules", {
            "rules": root.clinic.rules
        });
    }

    // The programs are a place of the clinic, and their wishes those of the builder's pages.
    Binding {
        target: root.pages.builder
        property: "builder"
        value: root.clinic.builder
        when: root.page !== null && root.page.currentTab === "programs"
        restoreMode: Binding.RestoreNone
    }

    Connections {
        function onForMeRequested(): void {
            root.openForMe();
        }

        function onScanRequested(isForChosen: bool): void {
            root.openScan(isForChosen);
        }

        function onOwnCodeRequested(): void {
            root.openOwnCode();
        }

        function onRulesRequested(): void {
            root.openRules();
        }

        function onSettingsRequested(): void {
            root.openLook();
        }

        function onAboutRequested(): void {
            root.pages.openAbout();
        }

        function onItemOpened(id: string): void {
            root.pages.openItem(id);
        }

        target: root.page ? root.page.tabPage : null
        ignoreUnknownSignals: true
    }

    Connections {
        function onAnswered(same: bool): void {
            // taken() leads back; where that cannot be, the page says why.
            if (same) {
                root.clinic.patients.acceptMet();
                return;
            }
            root.clinic.patients.refuseMet();
            root.pages.goBackTo(root.page);
        }

        target: root.meetPage
    }

    Connections {
        function onCodeRequested(): void {
            root.pages.therapist.openCode(root.clinic.code, "");
        }

        function onBuilderRequested(): void {
            root.pages.builder.openBuilder();
        }

        target: root.page ? root.clinic : null
    }

    Connections {
        function onEverythingDeleted(): void {
            root.pages.goBackTo(root.page);
        }

        target: root.page ? root.clinic.lock : null
    }

    Connections {
        function onMet(): void {
            root.openMeet();
        }

        function onTaken(): void {
            if (root.page)
                root.pages.goBackTo(root.page);
        }

        target: root.page ? root.clinic.patients : null
    }
}
