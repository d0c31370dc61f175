CREATE TABLE `undos` (
	`id` text PRIMARY KEY NOT NULL,
	`member` text NOT NULL,
	`project` text NOT NULL,
	`article` text NOT NULL,
	`act` text NOT NULL,
	`at` integer NOT NULL,
	`parts` text NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`article`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `undos_at` ON `undos` (`at`);